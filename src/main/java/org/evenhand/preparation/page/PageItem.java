package org.evenhand.preparation.page;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a topic on its way to the page. What is null has not happened yet.
 *
 * @param reference such as {@code PG-2026-0001}
 * @param writtenBy who wrote the latest text, and so never approves it
 * @param returnReason why it came back, while it is written anew
 */
public record PageItem(
        UUID id,
        String reference,
        Topic topic,
        State state,
        String begunBy,
        OffsetDateTime begunAt,
        @Nullable String writtenBy,
        @Nullable String returnReason,
        @Nullable String approvedBy,
        @Nullable OffsetDateTime approvedAt,
        @Nullable String publishedBy,
        @Nullable OffsetDateTime publishedAt) {

    /** How far it has come. */
    public enum State {
        WRITING("Being written"),
        APPROVING("Waits for approval"),
        PUBLISHING("Approved, waits for publication"),
        PUBLISHED("Published"),
        REPLACED("Replaced by a later version"),
        WITHDRAWN("Taken off the page"),
        GIVEN_UP("Given up");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean inWork() {
            return this == WRITING || this == APPROVING || this == PUBLISHING;
        }
    }
}
