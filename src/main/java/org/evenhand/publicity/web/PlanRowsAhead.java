package org.evenhand.publicity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Restrictions;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.publicity.Clearance;
import org.evenhand.publicity.Clearances;
import org.evenhand.publicity.ForwardPlan;
import org.evenhand.publicity.PlanItem;
import org.evenhand.publicity.Timing;
import org.evenhand.site.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies ahead: the periods of the elections that are near, the forward plan, and held items as they come back. */
@Component
class PlanRowsAhead {

    private static final int WEEKS = 26;

    private final Elections elections;
    private final Timetables timetables;
    private final ForwardPlan plan;
    private final Clearances clearances;
    private final Restrictions restrictions;

    PlanRowsAhead(
            Elections elections,
            Timetables timetables,
            ForwardPlan plan,
            Clearances clearances,
            Restrictions restrictions) {
        this.elections = elections;
        this.timetables = timetables;
        this.plan = plan;
        this.clearances = clearances;
        this.restrictions = restrictions;
    }

    /** The timetables of the elections that are near, as far as they can be dated. */
    List<Timetable> near() {
        return elections.near(restrictions.today()).stream()
                .flatMap(election -> dated(election).stream())
                .toList();
    }

    private Optional<Timetable> dated(Election election) {
        try {
            return Optional.of(timetables.of(election));
        } catch (CalendarUnknown unknown) {
            return Optional.empty();
        }
    }

    List<PlanRow> rows(List<Timetable> near, LocalDate from) {
        List<PlanRow> rows = new ArrayList<>();
        for (Timetable timetable : near) {
            String name = timetable.election().name();
            rows.add(row(near, timetable.periodStart(), "period", "Period begins: " + name, "", null));
            rows.add(row(near, timetable.election().pollDate(), "period", "Poll: " + name, "", null));
            rows.add(row(near, timetable.periodEnd(), "period", "Period ends: " + name, "", null));
        }
        for (PlanItem item : plan.from(from)) {
            Timing outcome = item.outcome();
            rows.add(row(
                    near,
                    item.day(),
                    outcome == null ? "open" : "decided",
                    item.reference() + " " + item.title(),
                    item.kind().label() + ", " + (outcome == null ? "to be decided" : lower(outcome, item)),
                    item.reference()));
        }
        for (Clearance item : clearances.in(Clearance.State.HELD)) {
            LocalDate back = item.heldUntil();
            if (back != null) {
                rows.add(row(near, back, "held", item.reference() + " comes back", "Held", null));
            }
        }
        return rows.stream()
                .filter(row -> !row.day().isBefore(from))
                .sorted(Comparator.comparing(PlanRow::day))
                .toList();
    }

    static List<Timeline.Span> periods(List<Timetable> near, LocalDate from, LocalDate to) {
        return near.stream()
                .map(timetable ->
                        new Timeline.Span(later(timetable.periodStart(), from), earlier(timetable.periodEnd(), to)))
                .filter(span -> !span.from().isAfter(span.to()))
                .toList();
    }

    /** The last day that is drawn: half a year ahead, or the end of a period that is near. */
    static LocalDate horizon(List<Timetable> near, LocalDate today) {
        return near.stream()
                .map(Timetable::periodEnd)
                .map(day -> day.plusWeeks(2))
                .reduce(today.plusWeeks(WEEKS), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static String lower(Timing outcome, PlanItem item) {
        String word = outcome.label().substring(0, 1).toLowerCase(java.util.Locale.UK)
                + outcome.label().substring(1);
        return word + ". " + item.reason();
    }

    private static PlanRow row(
            List<Timetable> near, LocalDate day, String mark, String what, String state, @Nullable String reference) {
        boolean restricted =
                near.stream().anyMatch(timetable -> timetable.period(day).restricted());
        return new PlanRow(day, mark, what, state, restricted, reference);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
