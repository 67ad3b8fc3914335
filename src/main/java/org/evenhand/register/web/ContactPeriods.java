package org.evenhand.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Elections;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days of each {@link ContactPeriod}, by the timetable as it stands now. */
@Component
class ContactPeriods {

    private final Elections elections;
    private final Timetables timetables;
    private final Clock clock;

    ContactPeriods(Elections elections, Timetables timetables, Clock clock) {
        this.elections = elections;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** A range of days; an end that is null is open. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

        static final Days ALL = new Days(null, null);

        boolean contains(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        /** The days that are in both ranges. */
        Days and(Days other) {
            return new Days(later(from, other.from), earlier(to, other.to));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isBefore(one)) ? other : one;
        }
    }

    /** The days of every period; none where no election is near or it cannot be dated. */
    Map<ContactPeriod, Days> all() {
        Map<ContactPeriod, Days> all = new EnumMap<>(ContactPeriod.class);
        timetable().ifPresent(known -> {
            for (ContactPeriod period : ContactPeriod.values()) {
                all.put(period, days(period, known));
            }
        });
        return all;
    }

    /** The days of a period; empty where no election is near or it cannot be dated. */
    Optional<Days> days(ContactPeriod period) {
        return timetable().map(known -> days(period, known));
    }

    private Optional<Timetable> timetable() {
        try {
            return elections.near(LocalDate.now(clock)).stream().findFirst().map(timetables::of);
        } catch (CalendarUnknown unknown) {
            return Optional.empty();
        }
    }

    private static Days days(ContactPeriod period, Timetable timetable) {
        var start = timetable.periodStart();
        var end = timetable.periodEnd();
        return switch (period) {
            case BEFORE -> new Days(null, start.minusDays(1));
            case PRE_ELECTION -> new Days(start, end);
            case AFTER -> new Days(end.plusDays(1), null);
        };
    }
}
