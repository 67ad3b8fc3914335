package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.Preferences;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.induction.programme.Scale;
import org.evenhand.induction.programme.Topics;
import org.evenhand.site.DayWords;
import org.springframework.stereotype.Component;

/** A programme as the forms show it. */
@Component
class ProgrammeShown {

    private final Programmes programmes;
    private final Items items;
    private final Topics topics;
    private final Preferences preferences;

    ProgrammeShown(Programmes programmes, Items items, Topics topics, Preferences preferences) {
        this.programmes = programmes;
        this.items = items;
        this.topics = topics;
        this.preferences = preferences;
    }

    /** The programme of this task, to be loaded once for its form. */
    Programme programme(DelegateTask task) {
        return programmes.of(PROGRAMME_ID.get(task));
    }

    /** What is in it, to be loaded once as well. */
    List<Item> items(Programme programme) {
        return items.of(programme.id());
    }

    Shown of(Programme programme) {
        return new Shown()
                .put("programmeReference", programme.reference())
                .put(
                        "firstDayShown",
                        DayWords.withWeekday(programmes.days(programme).first()))
                .put("deskShown", "/desk/programme/" + programme.reference());
    }

    /** What is known of the commissioner. */
    Shown withNeeds(Shown shown, Programme programme) {
        return shown.put("knowledgeShown", programme.knowledge())
                .put("experienceShown", programme.experience())
                .put("wishesShown", programme.wishes())
                .put("manifestoShown", programme.manifesto());
    }

    /** How they wish to work and to govern, where they have said so (P47.3). */
    Shown withPreferences(Shown shown, Programme programme) {
        Map<String, Scale> scales = preferences.of(programme.id());
        return shown.put(
                        "preferencesShown",
                        topics.marked().stream()
                                .flatMap(topic -> Stream.ofNullable(scales.get(topic.id()))
                                        .map(scale -> topic.id() + " " + topic.title() + ": " + scale.label()))
                                .collect(Collectors.joining("\n")))
                .put("workingShown", programme.workingViews())
                .put("governanceShown", programme.governanceViews());
    }

    /** How many items are in which state. */
    Shown withProgress(Shown shown, List<Item> all) {
        return shown.put(
                "progressShown",
                "%d items: %d done, %d not needed, %d planned, %d to be planned"
                        .formatted(
                                all.size(),
                                count(all, item -> item.state() == Item.State.DONE),
                                count(all, item -> item.state() == Item.State.NOT_NEEDED),
                                count(all, item -> item.open() && item.planned()),
                                count(all, Item::forgotten)));
    }

    /** The items for which this holds, a line each. */
    String lines(List<Item> all, Predicate<Item> shown) {
        return all.stream().filter(shown).map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Item item) {
        return item.name()
                + (item.day() == null ? "" : ", " + DayWords.withWeekday(item.day()))
                + (item.owner() == null ? "" : ", " + item.ownerLabel())
                + (item.words() == null ? "" : ": " + item.words());
    }

    private static long count(List<Item> all, Predicate<Item> state) {
        return all.stream().filter(state).count();
    }
}
