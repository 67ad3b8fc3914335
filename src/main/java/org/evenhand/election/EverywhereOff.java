package org.evenhand.election;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** The days that are never worked, whoever counts: they are named in the Acts themselves. */
final class EverywhereOff {

    private EverywhereOff() {}

    /** Weekends, Christmas Day and Good Friday. */
    static Optional<DayOff> on(LocalDate day) {
        var reason = switch (day.getDayOfWeek()) {
            case SATURDAY -> DayOff.Reason.SATURDAY;
            case SUNDAY -> DayOff.Reason.SUNDAY;
            default -> null;
        };
        if (isInDecember(25, day)) {
            reason = DayOff.Reason.CHRISTMAS_DAY;
        } else if (day.equals(Easter.sunday(day.getYear()).minusDays(2))) {
            reason = DayOff.Reason.GOOD_FRIDAY;
        }
        return Optional.ofNullable(reason).map(why -> DayOff.everywhere(day, why));
    }

    /** Off for elections alone. */
    static Optional<DayOff> christmasEve(LocalDate day) {
        return isInDecember(24, day)
                ? Optional.of(DayOff.everywhere(day, DayOff.Reason.CHRISTMAS_EVE))
                : Optional.empty();
    }

    private static boolean isInDecember(int date, LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == date;
    }
}
