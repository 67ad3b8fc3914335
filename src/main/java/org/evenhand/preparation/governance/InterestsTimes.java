package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Elections;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * By when declarations of interests are due, by the timetable as it stands now (P42.1). Where the election cannot be dated,
 * each question throws {@link CalendarUnknown}; nothing is undone by asking.
 */
@Component
@Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
public class InterestsTimes {

    private final Elections elections;
    private final Timetables timetables;

    InterestsTimes(Elections elections, Timetables timetables) {
        this.elections = elections;
        this.timetables = timetables;
    }

    /** The last day on which they are confirmed in time. */
    public LocalDate due(UUID election) {
        return InterestsDates.of(timetable(election), null).due();
    }

    InterestsDates of(InterestsCheck check) {
        return InterestsDates.of(timetable(check.electionId()), check.askedAt());
    }

    private Timetable timetable(UUID election) {
        return timetables.of(elections.election(election));
    }
}
