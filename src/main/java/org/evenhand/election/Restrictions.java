package org.evenhand.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the rules of a pre-election period bind what is published, by the timetables as they stand now (P01.3, P01.7).
 * Where an election near the day cannot be dated, each question throws {@link CalendarUnknown}; nothing is undone by asking.
 */
@Component
@Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
public class Restrictions {

    private final Elections elections;
    private final Timetables timetables;
    private final Periods periods;
    private final Clock clock;

    Restrictions(Elections elections, Timetables timetables, Periods periods, Clock clock) {
        this.elections = elections;
        this.timetables = timetables;
        this.periods = periods;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean on(LocalDate day) {
        return periods.on(day).restricted();
    }

    /** The day itself where no period is on; else the first day after it and after those that overlap it. */
    public LocalDate freeFrom(LocalDate day) {
        LocalDate free = day;
        for (Optional<LocalDate> end = endOf(free); end.isPresent(); end = endOf(free)) {
            free = end.get().plusDays(1);
        }
        return free;
    }

    /** The same for something planned, which cannot go out before today. */
    public LocalDate freeFromNow(LocalDate plannedOn) {
        return freeFrom(plannedOn.isAfter(today()) ? plannedOn : today());
    }

    private Optional<LocalDate> endOf(LocalDate day) {
        return elections.near(day).stream()
                .map(timetables::of)
                .filter(timetable -> timetable.period(day).restricted())
                .map(Timetable::periodEnd)
                .max(Comparator.naturalOrder());
    }
}
