package org.evenhand.election;

import java.time.LocalDate;

/**
 * What staff enter when a holiday is proclaimed, moved or cancelled. The last notice on a day, nation and kind counts.
 *
 * @param name what the day is called, for the pages
 * @param reason where it is announced; for the record
 * @param added whether the day is off; {@code false} takes off a holiday that would otherwise be kept
 */
public record HolidayNotice(LocalDate date, Nation nation, Kind kind, String name, String reason, boolean added) {

    /** A day appointed for public thanksgiving or mourning is off for elections, but is no bank holiday by itself. */
    public enum Kind {
        BANK_HOLIDAY,
        THANKSGIVING_OR_MOURNING
    }

    DayOff dayOff() {
        var why = kind == Kind.BANK_HOLIDAY ? DayOff.Reason.PROCLAIMED : DayOff.Reason.THANKSGIVING_OR_MOURNING;
        return new DayOff(date, why, nation, name);
    }
}
