package org.evenhand.media;

/**
 * A correction as its drafter hands it in, with the checklist that only a person can answer (P28.4).
 *
 * @param correctsOnly it says what is right and nothing more
 * @param attacksNobody neither a person nor a position
 * @param neutral in its tone
 * @param swaysVote a reasonable person could see public money spent to sway the vote
 */
public record Correction(
        String wording, boolean correctsOnly, boolean attacksNobody, boolean neutral, boolean swaysVote) {

    String checks() {
        return String.join(
                "\n",
                "Corrects and nothing more: " + word(correctsOnly) + " (P28.4)",
                "Attacks no person and no position: " + word(attacksNobody) + " (P28.4)",
                "Neutral in tone: " + word(neutral) + " (P28.4)",
                "Public money seems spent to sway the vote: " + word(swaysVote) + " (P29.2)");
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }
}
