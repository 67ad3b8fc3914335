package org.evenhand.election;

import static org.evenhand.election.Reckoning.Way.CLEAR_DAYS_BEFORE;
import static org.evenhand.election.Reckoning.Way.DAYS_BEFORE;
import static org.evenhand.election.Reckoning.Way.WORKING_DAYS_BEFORE;

import java.time.LocalDate;

/**
 * By when a member of staff or an officer who stands has resigned (D07): reckoned from the close of nominations, or
 * from the declaration once its day is given.
 */
final class ResignationDate {

    private static final int DAYS = 19;

    private final WorkingDays workingDays;
    private final ResignationRule rule;

    ResignationDate(WorkingDays workingDays, ResignationRule rule) {
        this.workingDays = workingDays;
        this.rule = rule;
    }

    void add(TimetableDraft draft) {
        var anchor = switch (rule.anchor()) {
            case NOMINATION -> Milestone.NOMINATIONS_CLOSE;
            case DECLARATION -> Milestone.FORMAL_DECLARATION;
        };
        draft.firstDay(anchor).ifPresent(from -> add(draft, anchor, from));
    }

    private void add(TimetableDraft draft, Milestone anchor, LocalDate from) {
        switch (rule.days()) {
            case WORKING -> {
                var count = workingDays.before(from, DAYS);
                put(draft, count.day(), Reckoning.counted(WORKING_DAYS_BEFORE, count, anchor, Milestone.RESIGNATION));
            }
            case CALENDAR -> put(draft, from.minusDays(DAYS), plain(DAYS_BEFORE, anchor, from));
            case CLEAR -> put(draft, from.minusDays(DAYS + 1L), plain(CLEAR_DAYS_BEFORE, anchor, from));
        }
    }

    private static Reckoning plain(Reckoning.Way way, Milestone anchor, LocalDate from) {
        return Reckoning.by(way, DAYS, anchor, from, Milestone.RESIGNATION);
    }

    private static void put(TimetableDraft draft, LocalDate day, Reckoning how) {
        draft.day(Milestone.RESIGNATION, day, how);
    }
}
