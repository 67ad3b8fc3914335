package org.evenhand.imagery.removal;

/**
 * What a person found out about a use: whose it is and the answers to the policy's tests (E08).
 *
 * @param campaign the name on the list of candidates, or who else campaigns
 * @param filmedWithUs whether staff or officers agreed to be filmed for it (P26.3)
 * @param priorConsent whether its use was agreed to before
 */
public record Sighting(
        String campaign,
        String image,
        String place,
        boolean filmedWithUs,
        boolean publishedPicture,
        boolean impliesSupport,
        boolean storyInaccurate,
        boolean priorConsent) {

    /** The tests and their answers, as deciders read them. */
    public String inWords() {
        return String.join(
                "\n",
                "Filmed with people who agreed to it: " + yes(filmedWithUs) + " (P26.3)",
                "A published picture of the commissioner: " + yes(publishedPicture) + " (E08.3)",
                "Suggests support or opposition: " + yes(impliesSupport) + " (E08.1, E08.4)",
                "Ties police to an inaccurate story: " + yes(storyInaccurate) + " (E08.1)",
                "Consent was given before: " + yes(priorConsent) + " (E08.7)");
    }

    private static String yes(boolean answer) {
        return answer ? "yes" : "no";
    }
}
