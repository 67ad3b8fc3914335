package org.evenhand.induction.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a programme that is covered, or is not needed.
 *
 * @param topic the id of its topic; null for one that somebody added
 * @param owner the group that covers it
 * @param dayReason why its day lies outside the hundred days
 * @param material what is handed over with it: text and links
 * @param words what was done, or why it is not needed; null while it is open
 */
public record Item(
        UUID id,
        UUID programmeId,
        @Nullable String topic,
        String title,
        @Nullable String owner,
        @Nullable LocalDate day,
        @Nullable String dayReason,
        String material,
        State state,
        @Nullable String words,
        @Nullable String settledBy,
        @Nullable OffsetDateTime settledAt) {

    /** What has become of it. */
    public enum State {
        OPEN("Open"),
        DONE("Done"),
        NOT_NEEDED("Not needed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether somebody covers it on a day. */
    public boolean planned() {
        return owner != null && day != null;
    }

    /** Whether it is open and nobody covers it on any day. */
    public boolean forgotten() {
        return open() && !planned();
    }

    public String ownerLabel() {
        return Owners.label(owner);
    }

    public String name() {
        return topic == null ? title : topic + " " + title;
    }
}
