package org.evenhand.election;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.election.DayOff.Reason;

/** The bank holidays that come back every year, with the weekdays given instead of those that fall on a weekend. */
final class RecurringHolidays {

    private final int year;
    private final Nation nation;
    private final Map<LocalDate, DayOff> days = new TreeMap<>();

    private RecurringHolidays(int year, Nation nation) {
        this.year = year;
        this.nation = nation;
    }

    static Map<LocalDate, DayOff> of(int year, Nation nation) {
        var holidays = new RecurringHolidays(year, nation);
        holidays.fill();
        return holidays.days;
    }

    private void fill() {
        moving();
        var fixed = fixed();
        fixed.forEach((date, reason) -> {
            if (!isWeekend(date)) {
                add(date, reason);
            }
        });
        // only then the others, or a day would stand for one holiday on the date of another
        fixed.forEach((date, reason) -> {
            if (isWeekend(date)) {
                add(nextFree(date), reason);
            }
        });
    }

    private Map<LocalDate, Reason> fixed() {
        var fixed = new TreeMap<LocalDate, Reason>();
        fixed.put(LocalDate.of(year, Month.JANUARY, 1), Reason.NEW_YEARS_DAY);
        fixed.put(LocalDate.of(year, Month.DECEMBER, 25), Reason.CHRISTMAS_DAY);
        fixed.put(LocalDate.of(year, Month.DECEMBER, 26), Reason.BOXING_DAY);
        if (nation == Nation.SCOTLAND) {
            fixed.put(LocalDate.of(year, Month.JANUARY, 2), Reason.SECOND_OF_JANUARY);
            fixed.put(LocalDate.of(year, Month.NOVEMBER, 30), Reason.ST_ANDREWS_DAY);
        }
        if (nation == Nation.NORTHERN_IRELAND) {
            fixed.put(LocalDate.of(year, Month.MARCH, 17), Reason.ST_PATRICKS_DAY);
            fixed.put(LocalDate.of(year, Month.JULY, 12), Reason.BATTLE_OF_THE_BOYNE);
        }
        return fixed;
    }

    private void moving() {
        var easter = Easter.sunday(year);
        add(easter.minusDays(2), Reason.GOOD_FRIDAY);
        if (nation != Nation.SCOTLAND) {
            add(easter.plusDays(1), Reason.EASTER_MONDAY);
        }
        add(first(Month.MAY).with(dayOfWeekInMonth(1, DayOfWeek.MONDAY)), Reason.EARLY_MAY);
        add(first(Month.MAY).with(lastInMonth(DayOfWeek.MONDAY)), Reason.SPRING);
        var summer = nation == Nation.SCOTLAND ? dayOfWeekInMonth(1, DayOfWeek.MONDAY) : lastInMonth(DayOfWeek.MONDAY);
        add(first(Month.AUGUST).with(summer), Reason.SUMMER);
    }

    private LocalDate first(Month month) {
        return LocalDate.of(year, month, 1);
    }

    private LocalDate nextFree(LocalDate date) {
        var free = date;
        while (isWeekend(free) || days.containsKey(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    private void add(LocalDate date, Reason reason) {
        days.put(date, DayOff.in(nation, date, reason));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
