package org.evenhand.offers;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The offer of what was granted to another, made to one person, and the answer once there is one. */
public record Offer(
        UUID personId,
        String name,
        OffsetDateTime offeredAt,
        @Nullable Answer answer,
        @Nullable String answeredBy) {

    /** What a person said to an offer. */
    public enum Answer {
        ACCEPTED("Wants it too"),
        DECLINED("Does not want it");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
