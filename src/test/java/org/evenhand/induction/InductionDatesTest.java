package org.evenhand.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.evenhand.election.BankHolidays;
import org.evenhand.election.Calendars;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.TimetableFixture;
import org.evenhand.election.Timetables;
import org.evenhand.election.WorkingDays;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of the change of term for the poll of Thursday 6 May 2021, counted by hand. */
class InductionDatesTest {

    private static final String POLL = "2021-05-06";

    /**
     * May 2021: Thu 6 poll, Fri 7, (Sat 8, Sun 9), Mon 10, Tue 11, Wed 12, Thu 13 the new term. Early May was on the 3rd.
     */
    @ParameterizedTest
    @CsvSource({"2021-05-06, 4", "2021-05-07, 3", "2021-05-08, 3", "2021-05-09, 3", "2021-05-10, 2", "2021-05-12, 0"})
    @Rule({"P45.2", "D15"})
    void theHandoverIsCountedInWorkingDaysFromTheResult(String result, int days) {
        assertThat(dates(result).handoverDays()).isEqualTo(days);
    }

    @Test
    @Rule({"P45.1", "D09", "D10", "D11", "D13", "D14"})
    void theDatesAreThoseOfTheTable() {
        InductionDates dates = dates("2021-05-07");
        assertThat(dates.result()).isEqualTo("2021-05-07");
        assertThat(dates.termEnd()).isEqualTo("2021-05-12");
        assertThat(dates.termStart()).isEqualTo("2021-05-13");
        assertThat(dates.deputyTermEnd()).isEqualTo("2021-05-12");
        assertThat(dates.oathLimit()).isEqualTo("2021-07-06");
        assertThat(dates.oathUrgent()).isEqualTo("2021-06-22");
        assertThat(dates.hundredDays()).isEqualTo("2021-08-20");
    }

    @ParameterizedTest
    @CsvSource({
        // today,   left
        "2021-05-06, 4",
        "2021-05-07, 3",
        "2021-05-08, 3",
        "2021-05-10, 2",
        "2021-05-11, 1",
        "2021-05-12, 0",
        "2021-05-13, 0",
        "2021-06-01, 0"
    })
    @Rule({"P45.2", "D15"})
    void theDaysLeftGrowFewerEachWorkingDay(LocalDate today, int left) {
        assertThat(on(today).handoverDays(dates(POLL))).hasSize(left);
    }

    @Test
    @Rule("P45.1")
    void theTermBeginsWithTheSeventhDayInLondonAndNotBefore() {
        InductionDates dates = dates(POLL);
        assertThat(on(LocalDate.parse("2021-05-12")).termHasBegun(dates)).isFalse();
        assertThat(on(LocalDate.parse("2021-05-13")).termHasBegun(dates)).isTrue();
    }

    private static InductionDates dates(String result) {
        return InductionDates.of(TimetableFixture.timetable(POLL, TimetableFixture.given(Milestone.RESULT, result)));
    }

    /** At half past midnight in London, which is the day before by universal time. */
    private static InductionCalendar on(LocalDate today) {
        ZoneId london = TimetableFixture.LONDON;
        Calendars calendars = mock(Calendars.class);
        when(calendars.elections()).thenReturn(WorkingDays.forElections(new BankHolidays(2028, java.util.List.of())));
        Timetables timetables = mock(Timetables.class);
        when(timetables.of(any())).thenReturn(TimetableFixture.timetable(POLL));
        return new InductionCalendar(
                mock(Elections.class),
                timetables,
                calendars,
                Clock.fixed(today.atTime(0, 30).atZone(london).toInstant(), london));
    }
}
