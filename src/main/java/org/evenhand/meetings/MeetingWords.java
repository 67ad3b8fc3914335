package org.evenhand.meetings;

import java.time.OffsetDateTime;
import org.evenhand.site.LondonZone;

/** Meetings in words, as forms and letters have them. */
public final class MeetingWords {

    private MeetingWords() {}

    /** Day, time and length; empty until it is agreed to. */
    public static String when(Meeting meeting) {
        OffsetDateTime meetAt = meeting.meetAt();
        return meetAt == null ? "" : LondonZone.dayAndTime(meetAt) + ", " + meeting.minutes() + " minutes";
    }
}
