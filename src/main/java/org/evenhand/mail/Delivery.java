package org.evenhand.mail;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One thing that became of a letter.
 *
 * @param answer the mail system's own words, or the person who had it tried again; empty where there are none
 */
public record Delivery(UUID letterId, OffsetDateTime at, Outcome outcome, String answer) {

    /** What became of it. */
    public enum Outcome {
        ACCEPTED("Accepted by the mail system"),
        DEFERRED("Deferred; it is tried again"),
        FAILED("Given up"),
        BOUNCED("Came back"),
        DELAYED("Reported as delayed"),
        DELIVERED("Reported as delivered"),
        RETRIED("Tried again by");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In one line, without the time. */
    public String words() {
        return answer.isBlank() ? outcome.label() : outcome.label() + ": " + answer;
    }
}
