package org.evenhand.election.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.engine.EmailAddress;

/** What may stand in a field of the profile. An empty field is judged by the field, not here. */
public enum FieldType {
    LINE(200, "must be one line of at most 200 characters"),
    LINES(500, "must be at most 500 characters long"),
    EMAIL(200, "must be an e-mail address, like paro@council.example"),
    TELEPHONE(40, "must be a telephone number, like 01632 960 001"),
    LINK(500, "must be a web address that begins with https://"),
    KIND(20, "must be one of the kinds offered"),
    LANGUAGES(4, "must be English, Welsh or both"),
    YES_NO(5, "must be yes or no");

    private static final Pattern ONE_LINE = Pattern.compile("\\P{Cntrl}+");
    private static final Pattern LETTERS_AND_LINES = Pattern.compile("[\\P{Cntrl}\\n]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{5,}(?: ?(?:ext\\.?|x) ?[0-9]+)?");

    private final int length;
    private final String remedy;

    FieldType(int length, String remedy) {
        this.length = length;
        this.remedy = remedy;
    }

    /** What a value must be instead; empty if it is well formed. */
    Optional<String> problem(String value) {
        return value.length() <= length && isWellFormed(value) ? Optional.empty() : Optional.of(remedy);
    }

    private boolean isWellFormed(String value) {
        return switch (this) {
            case LINE -> ONE_LINE.matcher(value).matches();
            case LINES -> LETTERS_AND_LINES.matcher(value).matches();
            case EMAIL -> EmailAddress.is(value);
            case TELEPHONE -> NUMBER.matcher(value).matches();
            case LINK -> isWebAddress(value);
            case KIND -> OfficeKind.find(value).isPresent();
            case LANGUAGES -> value.equals("cy") || value.equals("both");
            case YES_NO -> value.equals("true") || value.equals("false");
        };
    }

    /** Nothing that a browser would run, and no plain HTTP. */
    private static boolean isWebAddress(String value) {
        try {
            var address = new URI(value);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
