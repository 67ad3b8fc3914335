package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.election.TimetableFixture.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our bank holidays against those of an independent library, weekday by weekday. */
@Rule("D21")
class BankHolidaysOracleTest {

    private static final HolidayManager ORACLE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** The only difference: a holiday in Scotland that was proclaimed in February 2026. */
    private static final LocalDate PROCLAIMED_AFTER_ITS_RELEASE = LocalDate.of(2026, 6, 15);

    static Stream<Arguments> years() {
        return IntStream.rangeClosed(2011, 2030)
                .boxed()
                .flatMap(year -> Stream.of(
                        Arguments.of(year, Nation.ENGLAND_AND_WALES, "eng"),
                        Arguments.of(year, Nation.ENGLAND_AND_WALES, "wls"),
                        Arguments.of(year, Nation.SCOTLAND, "sct"),
                        Arguments.of(year, Nation.NORTHERN_IRELAND, "nir")));
    }

    @ParameterizedTest
    @MethodSource("years")
    void theLibraryAgrees(int year, Nation nation, String code) {
        assertThat(new TreeSet<>(holidays().in(year, nation).keySet())).isEqualTo(library(year, code));
    }

    private static TreeSet<LocalDate> library(int year, String code) {
        var days = new TreeSet<LocalDate>();
        ORACLE.getHolidays(Year.of(year), code).stream()
                .map(Holiday::getDate)
                .filter(day -> day.getYear() == year)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .forEach(days::add);
        if (code.equals("sct") && year == 2026) {
            days.add(PROCLAIMED_AFTER_ITS_RELEASE);
        }
        return days;
    }
}
