package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.evenhand.election.DayOff.Reason.CHRISTMAS_DAY;
import static org.evenhand.election.DayOff.Reason.CHRISTMAS_EVE;
import static org.evenhand.election.DayOff.Reason.EASTER_MONDAY;
import static org.evenhand.election.DayOff.Reason.GOOD_FRIDAY;
import static org.evenhand.election.DayOff.Reason.SATURDAY;
import static org.evenhand.election.DayOff.Reason.SUNDAY;
import static org.evenhand.election.TimetableFixture.holidays;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("D21")
class WorkingDaysTest {

    private final WorkingDays elections = WorkingDays.forElections(holidays());
    private final WorkingDays information = WorkingDays.forInformation(holidays());

    @Test
    void everyDayPassedOverIsNamedWithItsReason() {
        var count = elections.before(LocalDate.parse("2021-04-08"), 3);
        assertThat(count.day()).isEqualTo("2021-04-01");
        assertThat(reasons(count))
                .containsExactly(
                        entry("2021-04-02", GOOD_FRIDAY),
                        entry("2021-04-03", SATURDAY),
                        entry("2021-04-04", SUNDAY),
                        entry("2021-04-05", EASTER_MONDAY));
    }

    /** The day is off for one way of counting and works for the other. */
    @ParameterizedTest
    @CsvSource({
        "2027-12-24, true, false", // Christmas Eve, a Friday: elections alone
        "2027-01-04, false, true", // 2 January, given on Monday in Scotland
        "2027-03-17, false, true", // St Patrick's Day
        "2027-07-12, false, true", // Battle of the Boyne
        "2027-08-02, false, true", // summer holiday in Scotland
        "2027-11-30, false, true", // St Andrew's Day
        "2026-06-15, false, true", // World Cup, in Scotland
        "2027-03-29, true, true", // Easter Monday
        "2027-03-25, false, false" // Maundy Thursday has been a working day since 2007
    })
    void theTwoCalendarsDiffer(LocalDate day, boolean offForElections, boolean offForInformation) {
        assertThat(elections.dayOff(day).isPresent()).isEqualTo(offForElections);
        assertThat(information.dayOff(day).isPresent()).isEqualTo(offForInformation);
    }

    @Test
    void aHolidayAtTheWeekendIsNamedForWhatItIs() {
        assertThat(elections.dayOff(LocalDate.parse("2027-12-25")).orElseThrow().reason())
                .isEqualTo(CHRISTMAS_DAY);
        assertThat(elections.dayOff(LocalDate.parse("2022-12-24")).orElseThrow().reason())
                .isIn(SATURDAY, CHRISTMAS_EVE);
    }

    @Test
    void aDayOfMourningIsOffForElectionsAlone() {
        var mourning = new HolidayNotice(
                LocalDate.parse("2027-04-14"),
                Nation.ENGLAND_AND_WALES,
                HolidayNotice.Kind.THANKSGIVING_OR_MOURNING,
                "National mourning",
                "Order in Council",
                true);
        assertThat(WorkingDays.forElections(holidays(mourning)).dayOff(mourning.date()))
                .get()
                .extracting(DayOff::name)
                .isEqualTo("National mourning");
        assertThat(WorkingDays.forInformation(holidays(mourning)).dayOff(mourning.date()))
                .isEmpty();
    }

    @Test
    void aLeapDayIsADayLikeAnyOther() {
        assertThat(elections.before(LocalDate.parse("2024-03-01"), 1).day()).isEqualTo("2024-02-29");
        assertThat(elections.after(LocalDate.parse("2024-02-28"), 2).day()).isEqualTo("2024-03-01");
    }

    @Test
    void aCountDoesNotLeaveTheKnownYears() {
        var known = WorkingDays.forElections(new BankHolidays(2026, List.of()));
        assertThatThrownBy(() -> known.after(LocalDate.parse("2026-12-30"), 5))
                .isInstanceOf(CalendarUnknown.class)
                .hasMessageContaining("2027");
        // 1 January 2028 is a Saturday: no holiday need be known to skip it, and yet the year is not
        assertThatThrownBy(() -> WorkingDays.forInformation(new BankHolidays(2027, List.of()))
                        .dayOff(LocalDate.parse("2028-01-01")))
                .isInstanceOf(CalendarUnknown.class);
    }

    @Test
    void aCountOfNoDaysLeadsNowhere() {
        assertThatThrownBy(() -> elections.before(LocalDate.parse("2027-05-06"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, DayOff.Reason> reasons(DayCount count) {
        var reasons = new LinkedHashMap<String, DayOff.Reason>();
        count.skipped().forEach(off -> reasons.put(off.date().toString(), off.reason()));
        return reasons;
    }
}
