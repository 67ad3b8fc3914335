package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.election.Nation.ENGLAND_AND_WALES;
import static org.evenhand.election.Nation.NORTHERN_IRELAND;
import static org.evenhand.election.Nation.SCOTLAND;
import static org.evenhand.election.TimetableFixture.holidays;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("D21")
class BankHolidaysTest {

    /** The official lists of these years, with substitutes and moved days. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012 | ENGLAND_AND_WALES | 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
                "2020 | ENGLAND_AND_WALES | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
                "2021 | ENGLAND_AND_WALES | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
                "2022 | ENGLAND_AND_WALES | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
                "2023 | ENGLAND_AND_WALES | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
                "2022 | SCOTLAND | 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
                "2023 | SCOTLAND | 01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
                "2026 | SCOTLAND | 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
                "2024 | NORTHERN_IRELAND | 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26"
            })
    void aYearHasTheHolidaysOfItsOfficialList(int year, Nation nation, String days) {
        assertThat(holidays().in(year, nation).keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void aSubstituteKeepsTheNameOfItsHoliday() {
        assertThat(reason("2021-12-27", ENGLAND_AND_WALES)).isEqualTo(DayOff.Reason.CHRISTMAS_DAY);
        assertThat(reason("2021-12-28", ENGLAND_AND_WALES)).isEqualTo(DayOff.Reason.BOXING_DAY);
        // Christmas on a Sunday: Monday is Boxing Day in its own right
        assertThat(reason("2022-12-26", ENGLAND_AND_WALES)).isEqualTo(DayOff.Reason.BOXING_DAY);
        assertThat(reason("2022-12-27", ENGLAND_AND_WALES)).isEqualTo(DayOff.Reason.CHRISTMAS_DAY);
        assertThat(reason("2023-01-02", SCOTLAND)).isEqualTo(DayOff.Reason.SECOND_OF_JANUARY);
        assertThat(reason("2023-01-03", SCOTLAND)).isEqualTo(DayOff.Reason.NEW_YEARS_DAY);
    }

    @Test
    void aProclaimedHolidayCountsAtOnceAndOnlyInItsNation() {
        var proclaimed = notice("2027-06-14", SCOTLAND, true);
        var dayOff = holidays(proclaimed).on(proclaimed.date(), SCOTLAND).orElseThrow();
        assertThat(dayOff.name()).isEqualTo("Day of games");
        assertThat(dayOff.reason()).isEqualTo(DayOff.Reason.PROCLAIMED);
        assertThat(holidays(proclaimed).on(proclaimed.date(), NORTHERN_IRELAND)).isEmpty();
    }

    @Test
    void theLastNoticeOnADayCounts() {
        var moved = notice("2027-05-03", ENGLAND_AND_WALES, false);
        var put = notice("2027-05-03", ENGLAND_AND_WALES, true);
        assertThat(holidays(moved).on(moved.date(), ENGLAND_AND_WALES)).isEmpty();
        assertThat(holidays(moved, put).on(moved.date(), ENGLAND_AND_WALES)).isPresent();
        assertThat(holidays(put, moved).on(moved.date(), ENGLAND_AND_WALES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2010, 2031})
    void aYearBeyondWhatIsKnownIsRefusedAndTheRemedyNamed(int year) {
        var known = new BankHolidays(2030, List.of());
        assertThatThrownBy(() -> known.on(LocalDate.of(year, 7, 1), SCOTLAND))
                .isInstanceOfSatisfying(
                        CalendarUnknown.class,
                        unknown -> assertThat(unknown.year()).isEqualTo(year))
                .hasMessageContaining("bank holidays of " + year)
                .hasMessageContaining("evenhand.calendar.last-known-year");
    }

    private static HolidayNotice notice(String day, Nation nation, boolean added) {
        return new HolidayNotice(
                LocalDate.parse(day), nation, HolidayNotice.Kind.BANK_HOLIDAY, "Day of games", "Proclamation", added);
    }

    private static DayOff.Reason reason(String day, Nation nation) {
        return holidays().on(LocalDate.parse(day), nation).orElseThrow().reason();
    }
}
