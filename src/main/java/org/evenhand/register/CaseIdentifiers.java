package org.evenhand.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.election.candidate.Person;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a case that would tell who the people in it are: names and parts of names, e-mail addresses, telephone
 * numbers, postal addresses (Q15, C20), parties. {@link IdentifierPatterns} says how each is found again in a text.
 */
final class CaseIdentifiers {

    private static final String NAME = "name";
    private static final String PARTY = "party";

    /** Words that stand before, between or behind names and identify nobody, or that begin too many sentences. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr"
                    + "|councillor|rev|the|and|von|van|der|for|via|an|as|at|be|by|do|if|in|is|it|my|no|of|on|or|so|to|up|us|we");

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{M}0-9._%+'-]+@[\\p{L}\\p{M}0-9.-]+\\.\\p{L}{2,}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)(?!\\d\\d[./-]\\d\\d[./-]\\d{4})(?:\\+|\\(?0)(?:[ ().\\p{Pd}]*\\d){8,14}(?!\\d)");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[A-Z]{1,2}\\d[A-Z\\d]? {0,3}\\d[A-Z]{2}\\b");
    private static final Pattern STREET = Pattern.compile(
            "\\b\\d{1,4}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}\\p{M}'’-]+"
                    + " ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Crescent|Gardens|Terrace|Place|Square|Hill|Row|Grove)\\b");

    /** What to look for, and the kind that stands in its place; names last, for they stand in addresses too. */
    private final Map<Pattern, String> addresses = new LinkedHashMap<>();

    private final Map<Pattern, String> names = new LinkedHashMap<>();
    private final Set<String> publicWords = new HashSet<>();

    /** Takes words out that are public, such as the office's own name, which a party or a ward may share. */
    CaseIdentifiers except(String... publicNames) {
        for (String name : publicNames) {
            IdentifierPatterns.parts(name).forEach(word -> publicWords.add(word.toLowerCase(Locale.UK)));
        }
        return this;
    }

    /** Adds a person's name: as a whole, and each part that is capitalised in the text. */
    CaseIdentifiers name(@Nullable String name) {
        if (name == null || name.indexOf('@') >= 0) {
            return email(name);
        }
        List<String> telling =
                IdentifierPatterns.parts(name).stream().filter(this::tells).toList();
        if (!telling.isEmpty()) {
            names.put(IdentifierPatterns.phrase(name), NAME);
            IdentifierPatterns.runTogether(name).ifPresent(pattern -> names.put(pattern, NAME));
            telling.forEach(part -> names.put(IdentifierPatterns.namePart(part), NAME));
        }
        return this;
    }

    private boolean tells(String part) {
        return part.codePointCount(0, part.length()) > 1
                && !NO_NAME.matcher(part).matches()
                && !publicWords.contains(part.toLowerCase(Locale.UK));
    }

    CaseIdentifiers email(@Nullable String address) {
        if (address != null && !address.isBlank()) {
            addresses.put(IdentifierPatterns.email(address), "e-mail address");
        }
        return this;
    }

    /** Adds the name of a party, which among a handful of candidates tells who is meant; standing for none tells nothing. */
    CaseIdentifiers party(@Nullable String name) {
        if (name == null) {
            return this;
        }
        String shortName = name.replaceFirst("(?i)^the\\s+", "").replaceFirst("(?i)\\s+party$", "");
        List<String> parts = IdentifierPatterns.parts(shortName);
        if (parts.stream().anyMatch(this::tells)) {
            names.put(IdentifierPatterns.phrase(name), PARTY);
            names.put(
                    parts.size() == 1
                            ? IdentifierPatterns.namePart(parts.get(0))
                            : IdentifierPatterns.phrase(shortName),
                    PARTY);
        }
        return this;
    }

    CaseIdentifiers telephone(@Nullable String number) {
        if (number != null) {
            IdentifierPatterns.telephone(number).ifPresent(pattern -> addresses.put(pattern, "telephone number"));
        }
        return this;
    }

    /** Adds the addresses and numbers that a person wrote in a text of theirs, save the office's own. */
    CaseIdentifiers writtenIn(@Nullable String text, String officeAddress) {
        if (text != null) {
            each(EMAIL, text)
                    .filter(address -> !address.equalsIgnoreCase(officeAddress))
                    .forEach(this::email);
            each(TELEPHONE, text).forEach(this::telephone);
            each(POSTCODE, text).forEach(code -> addresses.put(IdentifierPatterns.postcode(code), "postcode"));
            each(STREET, text).forEach(street -> addresses.put(IdentifierPatterns.phrase(street), "postal address"));
        }
        return this;
    }

    /** Adds everything that would tell who these people are. */
    CaseIdentifiers everythingOf(Stream<Person> people) {
        people.forEach(person -> Publication.addEverythingOf(person.details(), this));
        return this;
    }

    private static Stream<String> each(Pattern pattern, String text) {
        return pattern.matcher(IdentifierPatterns.plain(text)).results().map(MatchResult::group);
    }

    /** The identifiers that stand in this text, each once, as they stand there; not the parts of one already named. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        String plain = IdentifierPatterns.plain(text);
        for (Map.Entry<Pattern, String> identifier : identifiers()) {
            Matcher matcher = identifier.getKey().matcher(plain);
            if (matcher.find()) {
                String words = composed(matcher.group());
                if (found.stream().noneMatch(longer -> longer.text().contains(words))) {
                    found.add(new Found(words, identifier.getValue()));
                }
            }
        }
        return found;
    }

    /** The text with each identifier replaced by its kind in square brackets. */
    String removeFrom(String text) {
        String result = IdentifierPatterns.plain(text);
        for (Map.Entry<Pattern, String> identifier : identifiers()) {
            result = identifier.getKey().matcher(result).replaceAll("[" + identifier.getValue() + " removed]");
        }
        return composed(result).replaceAll("(\\[name removed\\])(?: \\[name removed\\])+", "$1");
    }

    private List<Map.Entry<Pattern, String>> identifiers() {
        return Stream.concat(addresses.entrySet().stream(), names.entrySet().stream())
                .toList();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** An identifier as it stands in a text, and its kind. */
    record Found(String text, String kind) {

        /** In words for the person who wrote the text. */
        String describe() {
            return "“" + text + "” (" + kind + ")";
        }
    }
}
