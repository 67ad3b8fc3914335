package org.evenhand.induction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.election.Calendars;
import org.evenhand.election.Elections;
import org.evenhand.election.Timetables;
import org.evenhand.election.WorkingDays;
import org.springframework.stereotype.Component;

/** The days of an induction as the timetable stands now, and how far they are off. */
@Component
public class InductionCalendar {

    private final Elections elections;
    private final Timetables timetables;
    private final Calendars calendars;
    private final Clock clock;

    InductionCalendar(Elections elections, Timetables timetables, Calendars calendars, Clock clock) {
        this.elections = elections;
        this.timetables = timetables;
        this.calendars = calendars;
        this.clock = clock;
    }

    public InductionDates of(Induction induction) {
        return InductionDates.of(timetables.of(elections.election(induction.electionId())));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the new term has begun. */
    public boolean termHasBegun(InductionDates dates) {
        return !today().isBefore(dates.termStart());
    }

    /** By when the handover is planned: with the first working day after the result, and before the new term (P45.2). */
    public LocalDate handoverPlanned(InductionDates dates) {
        LocalDate first = calendars.elections().after(dates.result(), 1).day();
        return first.isBefore(dates.termStart()) ? first : dates.termEnd();
    }

    /** The working days that are left for the handover: after today and before the new term (D15). */
    public List<LocalDate> handoverDays(InductionDates dates) {
        WorkingDays calendar = calendars.elections();
        LocalDate from = today().isBefore(dates.result()) ? dates.result() : today();
        return from.isBefore(dates.termStart())
                ? from.plusDays(1)
                        .datesUntil(dates.termStart())
                        .filter(day -> calendar.dayOff(day).isEmpty())
                        .toList()
                : List.of();
    }
}
