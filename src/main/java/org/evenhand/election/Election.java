package org.evenhand.election;

import java.time.LocalDate;
import java.util.UUID;

/** An election for which the protocol is in use. */
public record Election(UUID id, String name, Kind kind, LocalDate pollDate) {

    /** The kinds of election that run under the same protocol (003:Intro2). */
    public enum Kind {
        PCC,
        PFCC,
        MAYORAL,
        PARLIAMENTARY,
        LOCAL;

        /** Whether it decides who is commissioner, so that a term ends and another begins. */
        public boolean choosesCommissioner() {
            return this == PCC || this == PFCC || this == MAYORAL;
        }
    }
}
