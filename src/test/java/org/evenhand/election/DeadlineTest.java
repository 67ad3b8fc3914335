package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.election.TimetableFixture.LONDON;
import static org.evenhand.election.TimetableFixture.holidays;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    /** In March 2027 Good Friday is the 26th and Easter Monday the 29th. */
    private static final ZonedDateTime MONDAY = at("2027-03-15T10:30");

    private static final TimeAllowed TEN_DAYS = new TimeAllowed(10, TimeAllowed.Unit.WORKING_DAYS);

    private final WorkingDays days = WorkingDays.forInformation(holidays());
    private final Deadline deadline = Deadline.starting(MONDAY, TEN_DAYS);

    /**
     * The 16th is the first day; 17, 18, 19, 22, 23, 24, 25 are the second to the eighth; the 26th to the 29th is Easter;
     * the 30th and 31st are the ninth and tenth. The 17th, St Patrick's Day, is off in Northern Ireland, so one more: 1
     * April.
     */
    @Test
    void itIsDueInTheLastMinuteOfTheLastWorkingDay() {
        var due = deadline.due(days).orElseThrow();
        assertThat(due.at()).isEqualTo(at("2027-04-01T23:59"));
        assertThat(due.skipped())
                .extracting(DayOff::reason)
                .contains(DayOff.Reason.ST_PATRICKS_DAY, DayOff.Reason.GOOD_FRIDAY, DayOff.Reason.EASTER_MONDAY);
    }

    @Test
    void theOwnerIsRemindedWhenFourFifthsAreOver() {
        // the eighth day is 30 March
        assertThat(deadline.reminder(days)).contains(at("2027-03-30T09:00"));
        var oneDay = Deadline.starting(MONDAY, new TimeAllowed(1, TimeAllowed.Unit.WORKING_DAYS));
        assertThat(oneDay.reminder(days)).contains(at("2027-03-16T09:00"));
    }

    @Test
    void nothingIsDueWhileTheClockStands() {
        var standing = deadline.paused(new Pause(at("2027-03-18T09:00"), null));
        assertThat(standing.due(days)).isEmpty();
        assertThat(standing.reminder(days)).isEmpty();
    }

    /** Asked on the 18th, which still counts; the reply comes on the 22nd, which does not: the 19th and 22nd are lost. */
    @Test
    void theDaysOnWhichTheClockStoodAreNotCounted() {
        var due = deadline.paused(new Pause(at("2027-03-18T09:00"), at("2027-03-22T16:00")))
                .due(days)
                .orElseThrow();
        assertThat(due.at()).isEqualTo(at("2027-04-05T23:59"));
        assertThat(due.stood()).containsExactly(LocalDate.parse("2027-03-19"), LocalDate.parse("2027-03-22"));
    }

    @Test
    void anExtensionCountsOn() {
        var due = deadline.extended(new Extension(2, "The force looks it up"))
                .due(days)
                .orElseThrow();
        assertThat(due.at()).isEqualTo(at("2027-04-05T23:59"));
        assertThat(due.amount()).isEqualTo(12);
    }

    @Test
    void hoursRunDayAndNightButNotInAPause() {
        var hours = Deadline.starting(MONDAY, new TimeAllowed(48, TimeAllowed.Unit.HOURS));
        assertThat(hours.due(days).orElseThrow().at()).isEqualTo(at("2027-03-17T10:30"));
        var overlapping = hours.paused(new Pause(at("2027-03-16T12:00"), at("2027-03-16T18:00")))
                .paused(new Pause(at("2027-03-16T10:30"), at("2027-03-16T14:30")));
        assertThat(overlapping.due(days).orElseThrow().at()).isEqualTo(at("2027-03-17T18:00"));
    }

    @Test
    void calendarDaysCountEveryDay() {
        var due = deadline.due(WorkingDays.everyDay()).orElseThrow();
        assertThat(due.at()).isEqualTo(at("2027-03-25T23:59"));
        assertThat(due.skipped()).isEmpty();
    }

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(LONDON);
    }
}
