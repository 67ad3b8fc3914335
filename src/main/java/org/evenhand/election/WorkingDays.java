package org.evenhand.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts working days (D21), one way for elections and another for freedom of information. Days are whole days as the
 * office's calendar has them; every count throws {@link CalendarUnknown} when it runs out of the known years.
 */
public final class WorkingDays {

    private final Function<LocalDate, Optional<DayOff>> everywhereOff;
    private final Function<LocalDate, Optional<DayOff>> otherDaysOff;

    private WorkingDays(Function<LocalDate, Optional<DayOff>> otherDaysOff) {
        this(EverywhereOff::on, otherDaysOff);
    }

    private WorkingDays(
            Function<LocalDate, Optional<DayOff>> everywhereOff, Function<LocalDate, Optional<DayOff>> otherDaysOff) {
        this.everywhereOff = everywhereOff;
        this.otherDaysOff = otherDaysOff;
    }

    /**
     * For election dates in England and Wales, as the election rules compute time (2012 Order, Schedule 3, rule 2): no
     * weekend, Christmas Eve, Christmas Day, Good Friday, bank holiday in England and Wales, or day appointed for
     * public thanksgiving or mourning.
     */
    public static WorkingDays forElections(BankHolidays holidays) {
        return new WorkingDays(day -> first(
                EverywhereOff.christmasEve(day),
                holidays.on(day, Nation.ENGLAND_AND_WALES),
                holidays.thanksgivingOrMourning(day, Nation.ENGLAND_AND_WALES)));
    }

    /**
     * For answers under the Freedom of Information Act 2000, section 10(6): no weekend, Christmas Day, Good Friday or
     * bank holiday in any part of the United Kingdom.
     */
    public static WorkingDays forInformation(BankHolidays holidays) {
        return new WorkingDays(day -> Arrays.stream(Nation.values())
                .flatMap(nation -> holidays.on(day, nation).stream())
                .findFirst());
    }

    /** Every day counts: for times that are given in calendar days. */
    static WorkingDays everyDay() {
        return new WorkingDays(day -> Optional.empty(), day -> Optional.empty());
    }

    /** Why this day does not count; empty on a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        // both are asked on every day, so that no count leaves the known years unnoticed
        return first(everywhereOff.apply(day), otherDaysOff.apply(day));
    }

    /** The {@code days}th working day before this day; the last working day before it is the first. */
    public DayCount before(LocalDate day, int days) {
        return count(day, days, -1);
    }

    /** The {@code days}th working day after this day; the next working day is the first. */
    public DayCount after(LocalDate day, int days) {
        return count(day, days, 1);
    }

    /** The working days after the one day and before the other, neither of them counted. */
    public DayCount between(LocalDate after, LocalDate before) {
        var skipped = new ArrayList<DayOff>();
        var counted = 0;
        for (var day = after.plusDays(1); day.isBefore(before); day = day.plusDays(1)) {
            var off = dayOff(day);
            off.ifPresent(skipped::add);
            counted += off.isPresent() ? 0 : 1;
        }
        return new DayCount(after, counted, before, skipped);
    }

    private DayCount count(LocalDate from, int days, int step) {
        if (days < 1) {
            throw new IllegalArgumentException("A count of " + days + " working days leads to no day");
        }
        var skipped = new ArrayList<DayOff>();
        var day = from;
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(step);
            var off = dayOff(day);
            off.ifPresent(skipped::add);
            counted += off.isPresent() ? 0 : 1;
        }
        return new DayCount(from, days, day, skipped);
    }

    @SafeVarargs
    private static Optional<DayOff> first(Optional<DayOff>... reasons) {
        return Stream.of(reasons).flatMap(Optional::stream).findFirst();
    }
}
