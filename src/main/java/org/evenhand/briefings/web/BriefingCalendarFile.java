package org.evenhand.briefings.web;

import java.time.Instant;
import java.util.List;
import org.evenhand.briefings.Briefing;
import org.evenhand.site.CalendarLines;

/** The events that are open as an iCalendar file (RFC 5545); it says what the public page says. */
final class BriefingCalendarFile {

    private final CalendarLines lines = new CalendarLines();
    private final String address;
    private final Instant now;

    /** @param address of the page of events */
    BriefingCalendarFile(String address, Instant now) {
        this.address = address;
        this.now = now;
    }

    String write(String name, List<Briefing> briefings) {
        lines.begin("Briefings", name);
        briefings.forEach(this::event);
        lines.end();
        return lines.toString();
    }

    private void event(Briefing briefing) {
        lines.beginEvent("briefing/" + briefing.id(), now);
        lines.moment("DTSTART", briefing.startsAt());
        lines.moment("DTEND", briefing.endsAt());
        lines.text("SUMMARY", briefing.title());
        lines.text("LOCATION", briefing.place());
        lines.text("DESCRIPTION", briefing.topics());
        lines.add("URL", address);
        lines.endEvent();
    }
}
