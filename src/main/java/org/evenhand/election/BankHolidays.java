package org.evenhand.election;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of each nation: those of every year by rule, the one-off ones, and what staff have entered. A day
 * that falls on a weekend is not listed; the weekday given for it is.
 */
public final class BankHolidays {

    /** The first year whose one-off holidays are in the product; the first such election was held in 2012. */
    public static final int FIRST_YEAR = 2011;

    private final int lastYear;
    private final List<HolidayNotice> notices;
    private final Map<Integer, Map<Nation, Map<LocalDate, DayOff>>> years = new ConcurrentHashMap<>();

    /**
     * @param lastYear the last year whose official list has been checked
     * @param notices in the order in which they were entered; a later one on the same day replaces an earlier
     */
    public BankHolidays(int lastYear, List<HolidayNotice> notices) {
        this.lastYear = lastYear;
        this.notices = List.copyOf(notices);
    }

    /**
     * The bank holiday kept in this nation on this day.
     *
     * @throws CalendarUnknown if the day lies outside the years that are known
     */
    public Optional<DayOff> on(LocalDate day, Nation nation) {
        return Optional.ofNullable(in(day.getYear(), nation).get(day));
    }

    /** All of a year, by date; the same failure as {@link #on}. */
    public Map<LocalDate, DayOff> in(int year, Nation nation) {
        requireKnown(year);
        return years.computeIfAbsent(year, this::compute).getOrDefault(nation, Map.of());
    }

    /** The day appointed for public thanksgiving or mourning in this nation, where staff have entered one. */
    Optional<DayOff> thanksgivingOrMourning(LocalDate day, Nation nation) {
        requireKnown(day.getYear());
        return notices.stream()
                .filter(notice -> notice.kind() == HolidayNotice.Kind.THANKSGIVING_OR_MOURNING)
                .filter(notice -> notice.date().equals(day) && notice.nation() == nation)
                .reduce((earlier, later) -> later)
                .filter(HolidayNotice::added)
                .map(HolidayNotice::dayOff);
    }

    private void requireKnown(int year) {
        if (year < FIRST_YEAR || year > lastYear) {
            throw new CalendarUnknown(year, FIRST_YEAR, lastYear);
        }
    }

    private Map<Nation, Map<LocalDate, DayOff>> compute(int year) {
        var byNation = new EnumMap<Nation, Map<LocalDate, DayOff>>(Nation.class);
        for (var nation : Nation.values()) {
            var days = RecurringHolidays.of(year, nation);
            OneOffHolidays.apply(nation, year, days);
            notices.stream()
                    .filter(notice -> notice.kind() == HolidayNotice.Kind.BANK_HOLIDAY)
                    .filter(notice -> notice.nation() == nation && notice.date().getYear() == year)
                    .forEach(notice -> apply(notice, days));
            byNation.put(nation, Map.copyOf(days));
        }
        return byNation;
    }

    private static void apply(HolidayNotice notice, Map<LocalDate, DayOff> days) {
        if (notice.added()) {
            days.put(notice.date(), notice.dayOff());
        } else {
            days.remove(notice.date());
        }
    }
}
