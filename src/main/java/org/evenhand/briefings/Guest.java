package org.evenhand.briefings;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone on the list of candidates, and one event.
 *
 * @param invitedAt null for whoever joined when it was over
 * @param toldHow how they were invited, where not by letter
 * @param recordAt when recording, papers and notes were sent
 */
public record Guest(
        UUID personId,
        String name,
        @Nullable OffsetDateTime invitedAt,
        @Nullable String toldHow,
        @Nullable Answer answer,
        @Nullable Boolean attended,
        @Nullable OffsetDateTime recordAt) {

    /** What someone said to an invitation. */
    public enum Answer {
        COMING("Comes"),
        NOT_COMING("Does not come");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The guest in one line. */
    String describe() {
        return name + ": " + (attended != null ? attended ? "came" : "was absent" : said());
    }

    private String said() {
        return answer == null ? "no answer yet" : answer.label().toLowerCase(Locale.UK);
    }
}
