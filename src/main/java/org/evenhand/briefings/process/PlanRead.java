package org.evenhand.briefings.process;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.BriefingPlan;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;

/** The plan of an event, as three forms ask for it in the same words. */
final class PlanRead {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int MOST = 10_000;

    private PlanRead() {}

    static BriefingPlan of(Submission form) {
        form.require("briefingAt", "enter when the event is to begin.");
        form.require("questionsBy", "enter until when questions are asked for.");
        return new BriefingPlan(
                form.require("briefingTitle"),
                Briefing.Manner.valueOf(form.require("briefingManner")),
                form.require("briefingPlace"),
                form.dateTime("briefingAt").toOffsetDateTime(),
                form.number("briefingMinutes", SHORTEST, LONGEST),
                form.text("briefingCapacity") == null ? null : form.number("briefingCapacity", 1, MOST),
                form.require("briefingTopics"),
                form.require("briefingPartners"),
                form.yes("briefingRecorded"),
                form.dateTime("questionsBy").toOffsetDateTime());
    }

    /** The plan as it stands, to be changed. */
    static Shown into(Shown shown, Briefing briefing) {
        Integer capacity = briefing.capacity();
        return shown.put("briefingTitle", briefing.title())
                .put("briefingManner", briefing.manner().name())
                .put("briefingPlace", briefing.place())
                .put("briefingAt", typed(briefing.startsAt()))
                .put("briefingMinutes", String.valueOf(briefing.minutes()))
                .put("briefingCapacity", capacity == null ? "" : String.valueOf(capacity))
                .put("briefingTopics", briefing.topics())
                .put("briefingPartners", briefing.partners())
                .put("briefingRecorded", briefing.recorded() ? "yes" : "no")
                .put("questionsBy", typed(briefing.questionsBy()));
    }

    private static String typed(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZoneId.of("Europe/London"))
                .truncatedTo(ChronoUnit.MINUTES)
                .toOffsetDateTime()
                .toString();
    }
}
