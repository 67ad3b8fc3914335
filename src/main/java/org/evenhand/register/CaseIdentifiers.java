package org.evenhand.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a case that would tell who the people in it are: names and parts of names, e-mail addresses, telephone
 * numbers, postal addresses (Q15, C20). Each is found again in a text whatever its capitals, and with spaces between.
 */
final class CaseIdentifiers {

    /** Words that stand before or behind names and identify nobody. */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|councillor|rev|the|and|von|van|der");

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}0-9._%+'-]+@[\\p{L}0-9.-]+\\.\\p{L}{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d])(?:\\+44|0)(?:[ ()-]*\\d){9,10}(?!\\d)");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");
    private static final Pattern STREET = Pattern.compile(
            "\\b\\d{1,4}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Crescent|Gardens|Terrace|Place|Square|Hill|Row|Grove)\\b");

    /** What to look for, and the kind that stands in its place. */
    private final Map<Pattern, String> identifiers = new LinkedHashMap<>();

    /** Adds a person's name: as a whole, and each part that is capitalised in the text. */
    CaseIdentifiers name(@Nullable String name) {
        if (name == null) {
            return this;
        }
        String plain = name.strip();
        if (plain.length() > 2) {
            identifiers.put(words(plain, true), "name");
        }
        for (String part : plain.split("[\\s,.]+")) {
            if (part.length() > 2 && !TITLE.matcher(part).matches()) {
                identifiers.put(words(part, false), "name");
            }
        }
        return this;
    }

    CaseIdentifiers email(@Nullable String address) {
        if (address != null) {
            identifiers.put(Pattern.compile("(?iu)" + Pattern.quote(address)), "e-mail address");
        }
        return this;
    }

    CaseIdentifiers telephone(@Nullable String number) {
        if (number != null) {
            String digits = number.replaceAll("\\D", "").replaceFirst("^44", "0");
            if (digits.length() >= 6) {
                String national = digits.replaceFirst("^0", "");
                identifiers.put(Pattern.compile(String.join("[ ()./-]*", national.split(""))), "telephone number");
            }
        }
        return this;
    }

    /** Adds the addresses and numbers that a person wrote in a text of theirs, save the office's own. */
    CaseIdentifiers writtenIn(@Nullable String text, String officeAddress) {
        if (text != null) {
            EMAIL.matcher(text)
                    .results()
                    .map(r -> r.group())
                    .filter(address -> !address.equalsIgnoreCase(officeAddress))
                    .forEach(this::email);
            TELEPHONE.matcher(text).results().forEach(number -> telephone(number.group()));
            POSTCODE.matcher(text)
                    .results()
                    .forEach(r -> identifiers.put(spaced(r.group().replace(" ", "")), "postcode"));
            STREET.matcher(text).results().forEach(r -> identifiers.put(words(r.group(), true), "postal address"));
        }
        return this;
    }

    /** The identifiers that stand in this text, each once, as they stand there; not the parts of one already named. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        String normal = normal(text);
        identifiers.forEach((pattern, kind) -> {
            Matcher matcher = pattern.matcher(normal);
            if (matcher.find()
                    && found.stream().noneMatch(longer -> longer.text().contains(matcher.group()))) {
                found.add(new Found(matcher.group(), kind));
            }
        });
        return found;
    }

    /** The text with each identifier replaced by its kind in square brackets. */
    String removeFrom(String text) {
        String result = normal(text);
        for (Map.Entry<Pattern, String> identifier : identifiers.entrySet()) {
            result = identifier.getKey().matcher(result).replaceAll("[" + identifier.getValue() + " removed]");
        }
        return result.replaceAll("(\\[name removed\\])(?: \\[name removed\\])+", "$1");
    }

    /** One form for each character, and none of the invisible ones that would hide a name from a search. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "");
    }

    private static Pattern words(String words, boolean anyCapitals) {
        String flexible = String.join(
                "[\\s.,]+",
                List.of(normal(words).split("[\\s.,]+")).stream()
                        .filter(word -> !word.isEmpty())
                        .map(word -> anyCapitals ? Pattern.quote(word) : capitalised(word))
                        .toList());
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + (anyCapitals ? "(?iu)" : "") + flexible + "(?![\\p{L}\\p{N}])");
    }

    /** A part of a name counts where it is written as one, so that a person called Green does not ban a colour. */
    private static String capitalised(String word) {
        String first = word.substring(0, 1).toUpperCase(Locale.UK);
        return Pattern.quote(first) + "(?iu:" + Pattern.quote(word.substring(1)) + ")";
    }

    private static Pattern spaced(String characters) {
        return Pattern.compile("(?i)\\b" + String.join(" ?", characters.split("")) + "\\b");
    }

    /** An identifier as it stands in a text, and its kind. */
    record Found(String text, String kind) {}
}
