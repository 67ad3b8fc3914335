package org.evenhand.induction.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.induction.programme.HundredDays;
import org.evenhand.induction.programme.Item;
import org.evenhand.site.Timeline;

/** The hundred-day plan as a timeline: the days on which something is covered, in the hundred days that are shaded (D14). */
final class HundredDaysDrawn {

    /** Of a busy day, as many topics are named as fit on a line. */
    private static final int NAMED = 5;

    private HundredDaysDrawn() {}

    static Timeline of(HundredDays days, List<Item> items, LocalDate oathBy, LocalDate today) {
        Map<LocalDate, List<Item>> byDay = items.stream()
                .filter(item -> item.day() != null && item.state() != Item.State.NOT_NEEDED)
                .collect(Collectors.groupingBy(Item::day, TreeMap::new, Collectors.toList()));
        List<Timeline.Fact> facts = new ArrayList<>();
        facts.add(new Timeline.Fact(days.first(), "period", "Day 1"));
        facts.add(new Timeline.Fact(oathBy, "period", "Last day for the oath"));
        facts.add(new Timeline.Fact(days.last(), "period", "Day 100"));
        byDay.forEach((day, planned) -> facts.add(new Timeline.Fact(
                day, planned.stream().anyMatch(Item::open) ? "open" : "decided", words(days.number(day), planned))));
        LocalDate from =
                byDay.keySet().stream().reduce(days.first(), (one, other) -> one.isBefore(other) ? one : other);
        LocalDate to = byDay.keySet().stream().reduce(days.last(), (one, other) -> one.isAfter(other) ? one : other);
        return Timeline.of(from, to, today, facts, List.of(new Timeline.Span(days.first(), days.last())));
    }

    private static String words(int day, List<Item> planned) {
        String names = planned.size() == 1
                ? planned.get(0).name()
                : planned.stream()
                        .limit(NAMED)
                        .map(item -> item.topic() == null ? item.title() : item.topic())
                        .collect(Collectors.joining(", "));
        return "Day " + day + ": " + names + (planned.size() > NAMED ? " +" + (planned.size() - NAMED) : "");
    }
}
