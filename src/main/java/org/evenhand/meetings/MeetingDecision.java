package org.evenhand.meetings;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A decision on a meeting: when and for how many minutes, or why not. */
public record MeetingDecision(
        Meeting.Outcome outcome,
        @Nullable OffsetDateTime meetAt,
        @Nullable Integer minutes,
        @Nullable String reason) {

    public static MeetingDecision agree(OffsetDateTime meetAt, int minutes) {
        return new MeetingDecision(Meeting.Outcome.AGREED, meetAt, minutes, null);
    }

    public static MeetingDecision decline(String reason) {
        return new MeetingDecision(Meeting.Outcome.DECLINED, null, null, reason);
    }
}
