package org.evenhand.election;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is unusual about a poll date, so that whoever enters it is asked whether it is meant. */
public final class PollDate {

    /** Not an error by itself: the poll may lawfully be on such a day. */
    public enum Warning {
        NOT_A_THURSDAY,
        NOT_A_WORKING_DAY
    }

    private PollDate() {}

    /** @throws CalendarUnknown if the bank holidays of its year are not known */
    public static List<Warning> warnings(LocalDate poll, WorkingDays electionDays) {
        var warnings = new ArrayList<Warning>();
        if (poll.getDayOfWeek() != DayOfWeek.THURSDAY) {
            warnings.add(Warning.NOT_A_THURSDAY);
        }
        if (electionDays.dayOff(poll).isPresent()) {
            warnings.add(Warning.NOT_A_WORKING_DAY);
        }
        return warnings;
    }
}
