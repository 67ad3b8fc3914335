package org.evenhand.mail.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a text may be that of a letter: it names facts that there are, and none that it must carry is missing. */
final class TextCheck {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_SUBJECT = 200;

    private TextCheck() {}

    /** What is wrong and what to do about it; empty if nothing is. */
    static List<String> problems(LetterKind kind, String source) {
        String subject = source.lines().findFirst().orElse("");
        if (subject.isBlank() || source.lines().skip(1).allMatch(String::isBlank)) {
            return List.of("A letter has a subject and a text: give both.");
        }
        if (source.length() > LONGEST || subject.length() > LONGEST_SUBJECT) {
            return List.of("The text is too long: at most %d characters, the subject at most %d."
                    .formatted(LONGEST, LONGEST_SUBJECT));
        }
        try {
            LetterText.of(subject);
            return problems(kind, LetterText.of(source).mentions());
        } catch (TextProblem problem) {
            return List.of(String.valueOf(problem.getMessage()));
        }
    }

    private static List<String> problems(LetterKind kind, List<LetterText.Mention> mentions) {
        Set<String> problems = new LinkedHashSet<>();
        for (LetterText.Mention mention : mentions) {
            Fact fact = find(kind, mention);
            if (fact == null) {
                problems.add("“" + mention.fact() + "” is no fact of this letter. Its facts are listed below.");
            } else if (mention.printed() && (fact.isList() || fact.condition())) {
                problems.add("“" + mention.fact() + "” can only stand in a condition: {{#" + mention.fact() + "}} … {{/"
                        + mention.fact() + "}}.");
            }
        }
        for (String name : kind.carries()) {
            carried(kind.facts(), name, mentions, List.of(), problems);
        }
        for (String name : kind.whereKnown()) {
            Fact fact = kind.facts().get(name);
            if (fact != null && fact.isList()) {
                fact.each().keySet().forEach(inner -> carried(fact.each(), inner, mentions, List.of(name), problems));
            } else if (mentions.stream()
                    .noneMatch(mention ->
                            mention.fact().equals(name) && (mention.printed() || fact != null && fact.condition()))) {
                problems.add("The letter must say “" + name + "” where it is known: put {{" + name
                        + "}} in, between {{#" + name + "}} and {{/" + name + "}} with the words around it.");
            }
        }
        return new ArrayList<>(problems);
    }

    private static void carried(
            Map<String, Fact> facts,
            String name,
            List<LetterText.Mention> mentions,
            List<String> under,
            Set<String> problems) {
        Fact fact = facts.get(name);
        boolean listed = fact != null && fact.isList();
        boolean said = mentions.stream()
                .anyMatch(mention ->
                        mention.fact().equals(name) && mention.under().equals(under) && mention.printed() != listed);
        if (!said) {
            problems.add("The letter must carry “" + name + "”, whatever else is known: put "
                    + (listed ? "{{#" + name + "}} … {{/" + name + "}}" : "{{" + name + "}}")
                    + " in, outside every condition.");
        } else if (fact != null) {
            fact.each().keySet().forEach(inner -> carried(fact.each(), inner, mentions, List.of(name), problems));
        }
    }

    private static @Nullable Fact find(LetterKind kind, LetterText.Mention mention) {
        for (String around : mention.under()) {
            Fact list = kind.facts().get(around);
            if (list != null && list.each().containsKey(mention.fact())) {
                return list.each().get(mention.fact());
            }
        }
        return kind.facts().get(mention.fact());
    }
}
