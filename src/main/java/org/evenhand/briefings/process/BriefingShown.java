package org.evenhand.briefings.process;

import java.util.List;
import java.util.Locale;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.BriefingWords;
import org.evenhand.election.candidate.Person;
import org.evenhand.engine.Shown;
import org.jspecify.annotations.Nullable;

/** An event as the forms show it. */
final class BriefingShown {

    private BriefingShown() {}

    /** Its head. */
    static Shown head(Briefing briefing) {
        return new Shown()
                .put("contactReference", briefing.reference())
                .put("titleShown", briefing.title())
                .put("whenShown", BriefingWords.when(briefing))
                .put("placeShown", briefing.manner().label() + ": " + briefing.place());
    }

    /** The whole plan. */
    static Shown plan(Briefing briefing) {
        return head(briefing)
                .put("topicsShown", briefing.topics())
                .put("partnersShown", briefing.partners())
                .put("detailsShown", BriefingWords.details(briefing));
    }

    /** What the check of its content found. */
    static String check(Briefing briefing) {
        Briefing.ElectionContent content = briefing.electionContent();
        return (Boolean.TRUE.equals(briefing.factual()) ? "It keeps to facts." : "It does not keep to facts.")
                + (content == null ? "" : "\n" + content.label() + ".")
                + "\n" + text(briefing.checkWords());
    }

    /** People one on each line, with how each can be reached. */
    static String people(List<Person> people) {
        return people.isEmpty()
                ? "Nobody"
                : String.join("\n", people.stream().map(BriefingShown::person).toList());
    }

    private static String person(Person person) {
        String telephone = person.details().telephone();
        return person.name() + " (" + person.role().label().toLowerCase(Locale.UK) + "): "
                + (person.address().isEmpty()
                        ? "no e-mail address" + (telephone == null ? "" : ", telephone " + telephone)
                        : "by e-mail");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
