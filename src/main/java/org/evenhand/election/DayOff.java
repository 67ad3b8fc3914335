package org.evenhand.election;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not counted as a working day, and why (D21).
 *
 * @param nation where it is a bank holiday, for a holiday kept by nation; null for days that are off everywhere
 * @param name what a proclamation or the office calls the day, for {@link Reason#PROCLAIMED} and
 *     {@link Reason#THANKSGIVING_OR_MOURNING}; null for the days everyone knows
 */
public record DayOff(
        LocalDate date,
        Reason reason,
        @Nullable Nation nation,
        @Nullable String name) {

    /** Why a day is not counted; pages word it by {@code timetable.off.<code>}. */
    public enum Reason {
        SATURDAY,
        SUNDAY,
        CHRISTMAS_EVE,
        CHRISTMAS_DAY,
        BOXING_DAY,
        NEW_YEARS_DAY,
        SECOND_OF_JANUARY,
        ST_PATRICKS_DAY,
        GOOD_FRIDAY,
        EASTER_MONDAY,
        EARLY_MAY,
        SPRING,
        BATTLE_OF_THE_BOYNE,
        SUMMER,
        ST_ANDREWS_DAY,
        ROYAL_WEDDING,
        DIAMOND_JUBILEE,
        PLATINUM_JUBILEE,
        STATE_FUNERAL,
        CORONATION,
        WORLD_CUP,
        PROCLAIMED,
        THANKSGIVING_OR_MOURNING
    }

    static DayOff everywhere(LocalDate date, Reason reason) {
        return new DayOff(date, reason, null, null);
    }

    static DayOff in(Nation nation, LocalDate date, Reason reason) {
        return new DayOff(date, reason, nation, null);
    }
}
