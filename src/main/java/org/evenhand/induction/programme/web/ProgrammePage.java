package org.evenhand.induction.programme.web;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.induction.programme.HundredDays;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.OutgoingAdvice;
import org.evenhand.induction.programme.Owners;
import org.evenhand.induction.programme.PassedOn;
import org.evenhand.induction.programme.Preferences;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.induction.programme.Topic;
import org.evenhand.induction.programme.Topics;
import org.evenhand.staff.StaffAccess;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a programme shows. */
@Component
class ProgrammePage {

    private final Programmes programmes;
    private final Items items;
    private final Topics topics;
    private final Preferences preferences;
    private final OutgoingAdvice advice;
    private final Clock clock;

    ProgrammePage(
            Programmes programmes,
            Items items,
            Topics topics,
            Preferences preferences,
            OutgoingAdvice advice,
            Clock clock) {
        this.programmes = programmes;
        this.items = items;
        this.topics = topics;
        this.preferences = preferences;
        this.advice = advice;
        this.clock = clock;
    }

    String of(Programme programme, String problem, Authentication user, Model model) {
        HundredDays days = programmes.days(programme);
        List<Item> written = items.of(programme.id());
        PassedOn passed = new PassedOn(advice);
        List<Item> all = written.stream().map(passed::of).toList();
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("programme", programme);
        model.addAttribute("days", days);
        model.addAttribute("today", days.include(today) ? days.number(today) : null);
        model.addAttribute("items", all);
        model.addAttribute(
                "done",
                all.stream().filter(item -> item.state() == Item.State.DONE).count());
        List<Week> weeks = Week.of(days, all);
        model.addAttribute("weeks", weeks);
        model.addAttribute(
                "unplanned",
                all.stream().filter(item -> item.open() && item.day() == null).toList());
        model.addAttribute(
                "setAside",
                all.stream()
                        .filter(item -> item.state() == Item.State.NOT_NEEDED)
                        .toList());
        model.addAttribute(
                "timeline",
                HundredDaysDrawn.of(days, weeks, programmes.oathBy(programme).orElse(days.first()), today));
        model.addAttribute("passed", passed);
        // who changes a material needs it as it was written
        model.addAttribute("written", written.stream().collect(toMap(Item::id, Item::material)));
        model.addAttribute("marked", topics.marked());
        model.addAttribute("preferences", preferences.of(programme.id()));
        model.addAttribute("missing", missing(all));
        model.addAttribute("owners", Owners.all());
        model.addAttribute("steps", programmes.steps(programme.id()));
        model.addAttribute("keeps", StaffAccess.PROGRAMME_KEEPERS.includes(user) && !programme.closed());
        model.addAttribute("own", !StaffAccess.PROGRAMME_WATCHERS.includes(user));
        model.addAttribute(
                "watches",
                StaffAccess.PROGRAMME_WATCHERS.includes(user) && !StaffAccess.PROGRAMME_KEEPERS.includes(user));
        model.addAttribute("problem", problem);
        return "induction/programme";
    }

    /** The topics that the programme has not got. */
    private List<Topic> missing(List<Item> all) {
        return topics.all().stream()
                .filter(topic -> all.stream().noneMatch(item -> topic.id().equals(item.topic())))
                .toList();
    }
}
