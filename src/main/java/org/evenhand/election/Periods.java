package org.evenhand.election;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The period in which the office is. Where the periods of several elections overlap, the strictest counts (P01.7).
 * Days are days in the office's zone.
 */
@Service
public class Periods {

    private final Elections elections;
    private final Timetables timetables;
    private final Clock clock;

    Periods(Elections elections, Timetables timetables, Clock clock) {
        this.elections = elections;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * The period today.
     *
     * @throws CalendarUnknown if an election near it cannot be dated; nothing is undone by asking
     */
    @Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
    public Period now() {
        return on(LocalDate.now(clock));
    }

    /**
     * The period on a day, by what is known now.
     *
     * @throws CalendarUnknown if an election near that day cannot be dated; nothing is undone by asking
     */
    @Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
    public Period on(LocalDate day) {
        return elections.near(day).stream()
                .map(election -> timetables.of(election).period(day))
                .reduce(Period.BASE, Period::stricter);
    }
}
