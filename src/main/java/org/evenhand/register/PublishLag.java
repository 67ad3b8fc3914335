package org.evenhand.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Calendars;
import org.evenhand.election.Policies;
import org.evenhand.election.TimeAllowed;
import org.evenhand.election.WorkingDays;
import org.springframework.stereotype.Component;

/** How long an entry may wait to be published or marked as not for publication: setting {@code publish-lag} (C21, Q04). */
@Component
public class PublishLag {

    private final Policies policies;
    private final Calendars calendars;
    private final Clock clock;

    PublishLag(Policies policies, Calendars calendars, Clock clock) {
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The time allowed, in words. */
    public String allowed() {
        return policies.inForce().value("publish-lag");
    }

    /**
     * What has waited since before this moment is overdue by so many times the time allowed. Days are whole working days,
     * the day on which the wait began not counted.
     *
     * @throws CalendarUnknown where the bank holidays of these days are not known
     */
    public Instant overdueBefore(int times) {
        TimeAllowed allowed = policies.inForce().time("publish-lag");
        if (allowed.unit() == TimeAllowed.Unit.HOURS) {
            return clock.instant().minus(Duration.ofHours((long) times * allowed.amount()));
        }
        return calendars
                .information()
                .before(LocalDate.now(clock), times * allowed.amount())
                .day()
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** Counts waits as they stand today; for many of them, since it looks up the calendar once. */
    public Count count() {
        return new Count(calendars.information(), overdueBefore(1), clock);
    }

    /** The waits of one day. */
    public static final class Count {

        private final WorkingDays calendar;
        private final Instant overdueBefore;
        private final Clock clock;

        Count(WorkingDays calendar, Instant overdueBefore, Clock clock) {
            this.calendar = calendar;
            this.overdueBefore = overdueBefore;
            this.clock = clock;
        }

        public boolean overdue(OffsetDateTime since) {
            return since.toInstant().isBefore(overdueBefore);
        }

        /** The working days behind the day on which the wait began, today among them. */
        public int workingDays(OffsetDateTime since) {
            LocalDate day = since.atZoneSameInstant(clock.getZone()).toLocalDate();
            return calendar.between(day, LocalDate.now(clock).plusDays(1)).days();
        }
    }
}
