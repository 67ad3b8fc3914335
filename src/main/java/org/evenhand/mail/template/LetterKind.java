package org.evenhand.mail.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of the office's letters and what it must say (requirements, section F).
 *
 * @param template its T-number, or a name where it has none
 * @param forPublic whether it goes to the public, in the languages the office and the requester need; else in English
 * @param forOthers whether it goes to others than the requester of the case, whose choice of language is not theirs
 * @param carries the facts without which it must not go
 * @param whereKnown the facts it must carry whenever they are known
 * @param facts all that its text may name, by name
 */
public record LetterKind(
        String template,
        String purpose,
        String recipients,
        boolean forPublic,
        boolean forOthers,
        Set<String> carries,
        Set<String> whereKnown,
        Map<String, Fact> facts) {

    /** @throws IllegalArgumentException if its text may not name this */
    Fact fact(String name) {
        Fact fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("“" + name + "” is no fact of the letter " + template);
        }
        return fact;
    }

    /** The languages in which its text must be there. */
    public List<Language> languages() {
        return forPublic ? List.of(Language.values()) : List.of(Language.ENGLISH);
    }

    static LetterKind of(String template, LetterFiles.KindEntry entry, Map<String, Fact> known) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        Set<String> carries = new LinkedHashSet<>(entry.carries());
        Set<String> whereKnown = new LinkedHashSet<>(entry.whereKnown());
        for (Set<String> names : List.of(carries, whereKnown)) {
            names.forEach(name -> facts.put(name, fact(template, name, known)));
        }
        // who the office is may be said anywhere
        known.values().stream()
                .filter(fact -> fact.from().stream().anyMatch(path -> path.startsWith("office.")))
                .forEach(fact -> facts.putIfAbsent(fact.name(), fact));
        return new LetterKind(
                template, entry.purpose(), entry.to(), entry.isPublic(), entry.forOthers(), carries, whereKnown, facts);
    }

    private static Fact fact(String template, String name, Map<String, Fact> known) {
        Fact fact = known.get(name);
        if (fact == null) {
            throw new IllegalStateException("The letter " + template + " must carry “" + name + "”, which is no fact");
        }
        return fact;
    }
}
