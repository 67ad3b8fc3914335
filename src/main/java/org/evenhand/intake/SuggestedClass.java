package org.evenhand.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.register.ContactClass;

/**
 * A guess at a contact's class from its words, for the person who triages it: in the order of E02, the first that fits.
 * It decides nothing.
 */
public record SuggestedClass(ContactClass contactClass, String reason) {

    private static final List<Hint> HINTS = List.of(
            hint(ContactClass.CRIME_ALLEGATION, "alleg|bribe|electoral fraud|intimidat|committed an? (offence|crime)"),
            hint(ContactClass.SUBJECT_ACCESS, "subject access|data protection act|my personal data|gdpr"),
            hint(ContactClass.FREEDOM_OF_INFORMATION, "freedom of information|\\bfoia?\\b|under the act"),
            hint(ContactClass.ELIGIBILITY, "eligib|disqualif|qualif(y|ied) to stand|can i stand|deposit|subscriber"),
            hint(
                    ContactClass.ELECTION_PROCESS,
                    "returning officer|ballot|polling station|nomination paper|electoral roll"),
            hint(ContactClass.COMPLAINT, "complain"),
            hint(ContactClass.MEDIA, "journalist|newspaper|press enquiry|editor|broadcast|interview"),
            hint(
                    ContactClass.IMAGERY_USE,
                    "\\b(use|borrow|have) (the|your|a) (police|force|fire) (photo|picture|image|badge|logo)"),
            hint(ContactClass.IMAGERY, "police (badge|crest|logo|uniform|imagery)|livery"),
            hint(ContactClass.FILMING, "film(ing)?\\b|photograph|camera|video"),
            hint(ContactClass.MEETING_SERIES, "(regular|weekly|monthly) (meeting|briefing)s?"),
            hint(ContactClass.VISIT, "\\bvisit|tour of|look round|ride.?along"),
            hint(ContactClass.EVENT, "briefing event|familiarisation|candidates'? (event|briefing)"),
            hint(ContactClass.MEETING, "\\bmeet(ing)?\\b"),
            hint(ContactClass.POLITICAL, "endorse|support (my|our) campaign|party event|manifesto launch"));

    /** The class that the subject and text hint at; an information request where nothing else fits. */
    public static SuggestedClass of(String subjectAndText) {
        for (Hint hint : HINTS) {
            var matcher = hint.pattern.matcher(subjectAndText);
            if (matcher.find()) {
                return new SuggestedClass(hint.contactClass, "the words “" + matcher.group() + "” are used");
            }
        }
        return new SuggestedClass(ContactClass.INFORMATION, "nothing points to another class");
    }

    private static Hint hint(ContactClass contactClass, String words) {
        return new Hint(contactClass, Pattern.compile("(?i)" + words));
    }

    private record Hint(ContactClass contactClass, Pattern pattern) {}
}
