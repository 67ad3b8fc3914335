package org.evenhand.induction.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.induction.programme.HundredDays;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.Material;
import org.evenhand.induction.programme.Owners;
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
    private final Material material;
    private final Clock clock;

    ProgrammePage(
            Programmes programmes,
            Items items,
            Topics topics,
            Preferences preferences,
            Material material,
            Clock clock) {
        this.programmes = programmes;
        this.items = items;
        this.topics = topics;
        this.preferences = preferences;
        this.material = material;
        this.clock = clock;
    }

    String of(Programme programme, String problem, Authentication user, Model model) {
        HundredDays days = programmes.days(programme);
        List<Item> all = items.of(programme.id());
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
        model.addAttribute("material", material);
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
