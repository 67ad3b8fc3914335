package org.evenhand.conduct.diary;

import java.time.OffsetDateTime;
import org.evenhand.site.LondonZone;

/** Something in the diary of the commissioner or the deputy. */
public record DiaryEntry(
        long number,
        Whose whose,
        Capacity capacity,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String what,
        String enteredBy,
        OffsetDateTime enteredAt) {

    /** Whose diary it is in. */
    public enum Whose {
        COMMISSIONER("Commissioner"),
        DEPUTY("Deputy");

        private final String label;

        Whose(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In which capacity; every entry has one (P39.3). */
    public enum Capacity {
        OFFICIAL("Official"),
        PRIVATE("Private"),
        CANDIDATE("As a candidate, or for one");

        private final String label;

        Capacity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** When, in words. */
    public String when() {
        return LondonZone.fromTo(startsAt, endsAt);
    }

    /** Whether one person would be in two capacities at one time, one of them official. */
    boolean clashesWith(DiaryEntry other) {
        return whose == other.whose
                && capacity != other.capacity
                && (capacity == Capacity.OFFICIAL || other.capacity == Capacity.OFFICIAL)
                && startsAt.isBefore(other.endsAt)
                && other.startsAt.isBefore(endsAt);
    }
}
