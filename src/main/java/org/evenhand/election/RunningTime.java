package org.evenhand.election;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the time in which a clock runs: from its start, without the pauses, all of which have ended. */
final class RunningTime {

    private final ZonedDateTime start;
    private final List<Pause> pauses;

    RunningTime(ZonedDateTime start, List<Pause> pauses) {
        this.start = start;
        this.pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    DueDate days(int amount, TimeAllowed.Unit unit, LocalTime time, WorkingDays days) {
        var skipped = new ArrayList<DayOff>();
        var stood = new ArrayList<LocalDate>();
        var day = start.toLocalDate();
        for (var counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            var off = days.dayOff(day);
            if (off.isPresent()) {
                skipped.add(off.get());
            } else if (stands(day)) {
                stood.add(day);
            } else {
                counted++;
            }
        }
        var at = day.atTime(time).atZone(start.getZone());
        return new DueDate(at, start, amount, unit, skipped, stood);
    }

    DueDate hours(int amount) {
        var at = start;
        var left = Duration.ofHours(amount);
        for (var pause : pauses) {
            var until = pause.until();
            if (until == null || !until.isAfter(at)) {
                continue;
            }
            var ran = Duration.between(at, pause.from().isBefore(at) ? at : pause.from());
            if (ran.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(ran);
            at = until;
        }
        return new DueDate(at.plus(left), start, amount, TimeAllowed.Unit.HOURS, List.of(), List.of());
    }

    private boolean stands(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }
}
