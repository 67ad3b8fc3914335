package org.evenhand.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two dates of a timetable that cannot both be right.
 *
 * @param first what should be no later than {@code second}, but is
 */
public record Conflict(Kind kind, KeyDate first, KeyDate second) {

    /** Pages word it by {@code timetable.conflict.<code>}. */
    public enum Kind {
        /** One comes after what it should come before. */
        OUT_OF_ORDER,
        /** A given date is later than the last day that the rules allow; {@code second} is that last day. */
        TOO_LATE
    }

    private static final List<List<Milestone>> ORDER = List.of(
            List.of(Milestone.NOTICE_OF_ELECTION, Milestone.NOMINATIONS_CLOSE),
            List.of(Milestone.NOMINATIONS_CLOSE, Milestone.STATEMENT_OF_PERSONS_NOMINATED),
            List.of(Milestone.NOMINATIONS_CLOSE, Milestone.NOTICE_OF_POLL),
            List.of(Milestone.NOMINATIONS_CLOSE, Milestone.POLL),
            List.of(Milestone.STATEMENT_OF_PERSONS_NOMINATED, Milestone.POLL),
            List.of(Milestone.NOTICE_OF_POLL, Milestone.POLL),
            List.of(Milestone.PRE_NOMINATION_BRIEFING, Milestone.NOMINATIONS_CLOSE),
            List.of(Milestone.PARO_BRIEFING, Milestone.NOMINATIONS_CLOSE),
            List.of(Milestone.STATEMENT_OF_PERSONS_NOMINATED, Milestone.PARO_SECOND_BRIEFING),
            List.of(Milestone.PARO_SECOND_BRIEFING, Milestone.POLL),
            List.of(Milestone.OFFICE_BRIEFING, Milestone.POLL),
            List.of(Milestone.PERIOD_START, Milestone.POLL),
            List.of(Milestone.PERIOD_START, Milestone.PERIOD_END),
            List.of(Milestone.CAMPAIGNING_BEGUN, Milestone.POLL),
            List.of(Milestone.POLL, Milestone.RESULT),
            List.of(Milestone.POLL, Milestone.ELECTION_COMPLETED),
            List.of(Milestone.RESULT, Milestone.ELECTION_COMPLETED));

    private static final List<Milestone> LAST_DAYS = List.of(Milestone.NOTICE_OF_ELECTION, Milestone.NOMINATIONS_CLOSE);

    static List<Conflict> in(Timetable timetable) {
        var conflicts = new ArrayList<Conflict>();
        ORDER.forEach(pair -> outOfOrder(timetable.date(pair.get(0)), timetable.date(pair.get(1)), conflicts::add));
        LAST_DAYS.forEach(milestone -> timetable.date(milestone).ifPresent(date -> tooLate(date, conflicts::add)));
        return conflicts;
    }

    /** On the same day a moment and a whole day do not contradict each other; two moments may. */
    private static void outOfOrder(Optional<KeyDate> first, Optional<KeyDate> second, Consumer<Conflict> found) {
        if (first.isPresent() && second.isPresent() && isAfter(first.get(), second.get())) {
            found.accept(new Conflict(Kind.OUT_OF_ORDER, first.get(), second.get()));
        }
    }

    private static void tooLate(KeyDate date, Consumer<Conflict> found) {
        var last = date.computed();
        if (last != null && isAfter(date, last)) {
            found.accept(new Conflict(Kind.TOO_LATE, date, last));
        }
    }

    private static boolean isAfter(KeyDate first, KeyDate second) {
        var moments = first.when().isMoment() && second.when().isMoment();
        return moments
                ? first.when().from().isAfter(second.when().from())
                : first.when().firstDay().isAfter(second.when().lastDay());
    }
}
