package org.evenhand.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a name, an address or a number is found again although it is written differently: other capitals, accents,
 * hyphens and apostrophes, spaces between or none. The patterns fit texts in the form of {@link #plain}.
 */
final class IdentifierPatterns {

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final String BETWEEN_DIGITS = "[\\s()./\\p{Pd}]*";
    private static final String INITIALS = "(?:\\p{Lu}\\p{M}*(?:\\.\\s?|\\s)){0,3}";
    private static final String TITLED = "(?i:mrs?|ms|miss|mx|dr|sir|dame|lord|lady|cllr|councillor)\\.?\\s+";

    /** Run together, shorter names would be found within other words. */
    private static final int UNMISTAKABLE = 8;

    private IdentifierPatterns() {}

    /** Accents apart from their letters, and none of the invisible characters that would hide a name from a search. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{Cf}\\u034F]", "");
    }

    /** The parts of a name: what stands between spaces, and between hyphens. */
    static List<String> parts(String name) {
        return Arrays.stream(plain(name).split("[^\\p{L}\\p{M}\\p{N}'’‘ʼ]+"))
                .map(part -> part.replaceAll("^['’‘ʼ]+|['’‘ʼ]+$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** These words in this order, whatever their capitals. */
    static Pattern phrase(String words) {
        return compile(NO_WORD_BEFORE + joined(words, "[^\\p{L}\\p{N}]{1,3}") + "(?:['’]?s)?" + NO_WORD_BEHIND);
    }

    /** A whole name run together, as in the address of a page; none where that could be part of another word. */
    static Optional<Pattern> runTogether(String name) {
        boolean unmistakable =
                parts(name).size() > 1 && String.join("", parts(name)).length() >= UNMISTAKABLE;
        return unmistakable ? Optional.of(compile(joined(name, "[^\\p{L}\\p{N}]?"))) : Optional.empty();
    }

    /**
     * A part of a name, with the initials before it. It counts where it is written as a name, so that a person called
     * Green does not ban a colour.
     */
    static Pattern namePart(String part) {
        int second = part.offsetByCodePoints(0, 1);
        String first = letters(part.substring(0, second).toUpperCase(Locale.UK));
        String rest = letters(part.substring(second));
        return Pattern.compile(NO_WORD_BEFORE + "(?:" + INITIALS + first + "|" + TITLED + "(?iu:" + first + "))(?iu:"
                + rest + "(?:['’]?s)?)" + NO_WORD_BEHIND);
    }

    /** The address, with or without what some mail servers allow behind a plus sign. */
    static Pattern email(String address) {
        String[] halves = plain(address).strip().split("@", 2);
        String local = halves[0].replaceFirst("\\+.*", "");
        if (local.isEmpty()) {
            local = halves[0];
        }
        String domain = halves.length == 1 ? "" : "\\s*@\\s*" + letters(halves[1]);
        return compile("(?<![\\p{L}\\p{M}\\p{N}._-])" + letters(local) + "(?:\\+[^@\\s]*)?" + domain + NO_WORD_BEHIND);
    }

    /** The number with or without the code of the country; none where it is too short to be one. */
    static Optional<Pattern> telephone(String number) {
        String digits = plain(number)
                .replaceAll("\\D", "")
                .replaceFirst("^(?:00)?44", "")
                .replaceFirst("^0", "");
        if (digits.length() < 6) {
            return Optional.empty();
        }
        return Optional.of(Pattern.compile("(?<!\\d)(?:(?:\\+|00)?44" + BETWEEN_DIGITS + ")?(?:\\(?0" + BETWEEN_DIGITS
                + ")?" + spread(digits, BETWEEN_DIGITS) + "(?!\\d)"));
    }

    static Pattern postcode(String postcode) {
        return compile(NO_WORD_BEFORE + spread(postcode.replaceAll("\\s", ""), "\\s*") + NO_WORD_BEHIND);
    }

    private static String joined(String words, String separator) {
        return parts(words).stream().map(IdentifierPatterns::letters).collect(Collectors.joining(separator));
    }

    /** Each letter with whatever accents, and apostrophes of any shape or none. */
    private static String letters(String word) {
        return plain(word)
                .codePoints()
                .filter(c -> !Pattern.matches("\\p{M}", Character.toString(c)))
                .mapToObj(c -> "'’‘ʼ".indexOf(c) >= 0
                        ? "['’‘ʼ`]?"
                        : Pattern.quote(Character.toString(c)) + (Character.isLetter(c) ? "\\p{M}*" : ""))
                .collect(Collectors.joining());
    }

    private static String spread(String characters, String between) {
        return String.join(between, characters.split(""));
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
