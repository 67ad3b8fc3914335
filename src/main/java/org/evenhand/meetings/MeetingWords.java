package org.evenhand.meetings;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Meetings in words, as forms and letters have them. */
public final class MeetingWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private MeetingWords() {}

    /** Day, time and length; empty until it is agreed to. */
    public static String when(Meeting meeting) {
        OffsetDateTime meetAt = meeting.meetAt();
        return meetAt == null ? "" : MOMENT.format(meetAt.toInstant()) + ", " + meeting.minutes() + " minutes";
    }
}
