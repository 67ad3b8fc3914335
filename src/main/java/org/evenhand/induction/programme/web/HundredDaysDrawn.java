package org.evenhand.induction.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.induction.programme.HundredDays;
import org.evenhand.induction.programme.Item;
import org.evenhand.site.Timeline;

/**
 * The hundred-day plan as a timeline (D14): each week with its topics, at the first of its days on which something is
 * covered; the hundred days are shaded.
 */
final class HundredDaysDrawn {

    /** Of a busy week, as many topics are named as fit on a line. */
    private static final int NAMED = 4;

    private HundredDaysDrawn() {}

    static Timeline of(HundredDays days, List<Week> weeks, LocalDate oathBy, LocalDate today) {
        List<Timeline.Fact> facts = new ArrayList<>();
        facts.add(new Timeline.Fact(days.first(), "period", "Day 1"));
        facts.add(new Timeline.Fact(oathBy, "period", "Last day for the oath"));
        facts.add(new Timeline.Fact(days.last(), "period", "Day 100"));
        for (Week week : weeks) {
            String kind = week.items().stream().anyMatch(Item::open) ? "open" : "decided";
            facts.add(new Timeline.Fact(day(week, 0), kind, words(week)));
        }
        LocalDate from = Stream.concat(Stream.of(days.first()), weeks.stream().map(week -> day(week, 0)))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate to = Stream.concat(
                        Stream.of(days.last()),
                        weeks.stream().map(week -> day(week, week.items().size() - 1)))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Timeline.of(from, to, today, facts, List.of(new Timeline.Span(days.first(), days.last())));
    }

    private static LocalDate day(Week week, int item) {
        return Objects.requireNonNull(week.items().get(item).day());
    }

    private static String words(Week week) {
        int more = week.items().size() - NAMED;
        return week.items().stream()
                .limit(NAMED)
                .map(item -> item.topic() == null ? item.title() : item.topic())
                .collect(Collectors.joining(", ", week.name() + ": ", more > 0 ? " +" + more : ""));
    }
}
