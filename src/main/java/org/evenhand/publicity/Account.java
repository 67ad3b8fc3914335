package org.evenhand.publicity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account or device through which the office or its people speak (P31.1).
 *
 * @param owner who answers for it
 * @param rights who can post or use it
 * @param decision what may be done with it in the pre-election period; null while that is open
 * @param switchedAt when it was limited; null where it is not now
 */
public record Account(
        UUID id,
        String name,
        Kind kind,
        String owner,
        String rights,
        @Nullable Access decision,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime switchedAt,
        @Nullable String proof) {

    /** What it is and whose. */
    public enum Kind {
        OFFICIAL("Official account"),
        OFFICIAL_DEVICE("Official device"),
        PERSONAL("Personal account"),
        PERSONAL_DEVICE("Personal device");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Personal ones are noted and their owners reminded; they are not the office's to switch (P31.4). */
        public boolean ours() {
            return this == OFFICIAL || this == OFFICIAL_DEVICE;
        }
    }

    /** What may be done with it in the period (P31.2). */
    public enum Access {
        KEEP("Kept as it is"),
        LIMIT("Limited to official facts"),
        READ_ONLY("Read-only for the commissioner");

        private final String label;

        Access(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
