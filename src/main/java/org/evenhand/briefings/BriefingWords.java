package org.evenhand.briefings;

import java.time.OffsetDateTime;
import java.util.List;
import org.evenhand.site.LondonZone;

/** Events in words, as forms and pages of the office have them, in London's time. */
public final class BriefingWords {

    private BriefingWords() {}

    public static String moment(OffsetDateTime moment) {
        return LondonZone.dayAndTime(moment);
    }

    /** Day, time and length. */
    public static String when(Briefing briefing) {
        return moment(briefing.startsAt()) + ", " + briefing.minutes() + " minutes";
    }

    /** Places, recording and questions, in one line. */
    public static String details(Briefing briefing) {
        Integer capacity = briefing.capacity();
        return (capacity == null ? "Room for all" : "Room for " + capacity)
                + (briefing.recorded() ? "; recorded" : "; not recorded")
                + "; questions by " + moment(briefing.questionsBy());
    }

    /** Guests one on each line. */
    public static String list(List<Guest> guests) {
        return guests.isEmpty()
                ? "Nobody"
                : String.join("\n", guests.stream().map(Guest::describe).toList());
    }
}
