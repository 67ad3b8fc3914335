package org.evenhand.election;

import static org.evenhand.election.DayOff.Reason.CORONATION;
import static org.evenhand.election.DayOff.Reason.DIAMOND_JUBILEE;
import static org.evenhand.election.DayOff.Reason.EARLY_MAY;
import static org.evenhand.election.DayOff.Reason.PLATINUM_JUBILEE;
import static org.evenhand.election.DayOff.Reason.ROYAL_WEDDING;
import static org.evenhand.election.DayOff.Reason.SPRING;
import static org.evenhand.election.DayOff.Reason.STATE_FUNERAL;
import static org.evenhand.election.DayOff.Reason.WORLD_CUP;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bank holidays that were proclaimed or moved for one year. A new one needs no release: see {@link HolidayNotice}. */
final class OneOffHolidays {

    private static final Set<Nation> ALL = EnumSet.allOf(Nation.class);

    private static final List<Change> CHANGES = List.of(
            added("2011-04-29", ROYAL_WEDDING),
            moved("2012-05-28", "2012-06-04", SPRING),
            added("2012-06-05", DIAMOND_JUBILEE),
            moved("2020-05-04", "2020-05-08", EARLY_MAY),
            moved("2022-05-30", "2022-06-02", SPRING),
            added("2022-06-03", PLATINUM_JUBILEE),
            added("2022-09-19", STATE_FUNERAL),
            added("2023-05-08", CORONATION),
            new Change(null, LocalDate.parse("2026-06-15"), WORLD_CUP, EnumSet.of(Nation.SCOTLAND)));

    private OneOffHolidays() {}

    static void apply(Nation nation, int year, Map<LocalDate, DayOff> days) {
        for (var change : CHANGES) {
            if (change.to.getYear() == year && change.nations.contains(nation)) {
                if (change.from != null) {
                    days.remove(change.from);
                }
                days.put(change.to, DayOff.in(nation, change.to, change.reason));
            }
        }
    }

    private static Change added(String day, DayOff.Reason reason) {
        return new Change(null, LocalDate.parse(day), reason, ALL);
    }

    private static Change moved(String from, String to, DayOff.Reason reason) {
        return new Change(LocalDate.parse(from), LocalDate.parse(to), reason, ALL);
    }

    private record Change(@Nullable LocalDate from, LocalDate to, DayOff.Reason reason, Set<Nation> nations) {}
}
