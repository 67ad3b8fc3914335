package org.evenhand.conduct.deputy;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.evenhand.site.LondonZone;

/** A stretch of the deputy's time. */
public record TimeEntry(
        long number,
        Kind kind,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String what,
        String enteredBy,
        OffsetDateTime enteredAt) {

    /** Whose time it is. */
    public enum Kind {
        PAID("Paid time"),
        CAMPAIGN("Campaign");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether both lie in the same time, and one of them is paid and the other for a campaign (P36.4). */
    boolean clashesWith(TimeEntry other) {
        return kind != other.kind && overlaps(other.startsAt, other.endsAt);
    }

    public boolean overlaps(OffsetDateTime from, OffsetDateTime until) {
        return startsAt.isBefore(until) && from.isBefore(endsAt);
    }

    /** When, in words. */
    public String when() {
        return LondonZone.fromTo(startsAt, endsAt);
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }
}
