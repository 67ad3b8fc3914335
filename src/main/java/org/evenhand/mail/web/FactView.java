package org.evenhand.mail.web;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.mail.template.Fact;
import org.evenhand.mail.template.Language;
import org.evenhand.mail.template.LetterKind;

/**
 * A fact of a letter as the person who words the letter sees it.
 *
 * @param placeholder what is typed where the fact is to stand
 * @param duty whether the letter must say it
 * @param example the sentence, or what stands for it in a preview
 */
record FactView(String placeholder, String duty, String example) {

    static List<FactView> of(LetterKind kind, Language language) {
        List<FactView> views = new ArrayList<>();
        kind.facts().forEach((name, fact) -> {
            String duty = kind.carries().contains(name)
                    ? "Always"
                    : kind.whereKnown().contains(name) ? "Where it is known" : "If you like";
            views.add(of(fact, duty, language));
            fact.each().values().forEach(inner -> views.add(of(inner, "For every item of “" + name + "”", language)));
        });
        return views;
    }

    private static FactView of(Fact fact, String duty, Language language) {
        String name = fact.name();
        boolean section = fact.condition() || !fact.each().isEmpty();
        return new FactView(
                section ? "{{#" + name + "}} … {{/" + name + "}}" : "{{" + name + "}}", duty, fact.example(language));
    }
}
