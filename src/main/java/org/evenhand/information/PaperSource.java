package org.evenhand.information;

import org.evenhand.register.Document;

/**
 * A paper of a case and where it stands towards the public (Q14).
 *
 * @param reason why it was released; empty where it was not
 * @param saidBy who said so last; empty where nobody has
 */
public record PaperSource(Document paper, Source source, String reason, String saidBy) {

    /** Where a paper comes from. */
    public enum Source {
        UNKNOWN("Nobody has said whether it is public"),
        PUBLIC("Public"),
        NOT_PUBLIC("Not public"),
        RELEASED("Not public, released by the Chief Executive");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether it may go with an answer. */
    public boolean mayGo() {
        return source == Source.PUBLIC || source == Source.RELEASED;
    }
}
