package org.evenhand.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A contact's reference where people and mail programs carry it: in a subject, or behind the plus of an address. */
public final class CaseReference {

    private static final Pattern REFERENCE = Pattern.compile("(?i)\\bEC-\\d{4}-\\d{4,9}\\b");
    private static final Pattern PLUS = Pattern.compile("(?i)\\+(EC-\\d{4}-\\d{4,9})@");

    private CaseReference() {}

    /** The references that a subject names, each once, as the register writes them. */
    public static List<String> inSubject(@Nullable String subject) {
        return subject == null
                ? List.of()
                : REFERENCE
                        .matcher(subject)
                        .results()
                        .map(MatchResult::group)
                        .map(CaseReference::written)
                        .distinct()
                        .toList();
    }

    /** The references to whose addresses a message was sent. */
    public static List<String> inAddresses(@Nullable String recipients) {
        return recipients == null
                ? List.of()
                : PLUS.matcher(recipients)
                        .results()
                        .map(match -> match.group(1))
                        .map(CaseReference::written)
                        .distinct()
                        .toList();
    }

    /** The address at which a reply finds its case; none where the subject names no case, or several. */
    static Optional<String> plusAddress(String spocAddress, String subject) {
        List<String> references = inSubject(subject);
        return references.size() == 1
                ? Optional.of(
                        spocAddress.replaceFirst("@", "+" + references.get(0).toLowerCase(Locale.ROOT) + "@"))
                : Optional.empty();
    }

    private static String written(String reference) {
        return reference.toUpperCase(Locale.ROOT);
    }
}
