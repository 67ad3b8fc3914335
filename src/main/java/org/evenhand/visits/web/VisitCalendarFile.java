package org.evenhand.visits.web;

import java.time.Instant;
import java.util.List;
import org.evenhand.site.CalendarLines;
import org.evenhand.visits.Visit;

/** The visits that stand as an iCalendar file (RFC 5545); it names nobody. */
final class VisitCalendarFile {

    private final CalendarLines lines = new CalendarLines();
    private final Instant now;

    VisitCalendarFile(Instant now) {
        this.now = now;
    }

    String write(List<Visit> visits) {
        lines.begin("Visits", "Visits");
        visits.forEach(this::event);
        lines.end();
        return lines.toString();
    }

    private void event(Visit visit) {
        lines.beginEvent("visit/" + visit.contactId(), now);
        lines.moment("DTSTART", visit.startsAt());
        lines.moment("DTEND", visit.endsAt());
        lines.text("SUMMARY", "Visit " + visit.reference());
        lines.text("LOCATION", visit.site());
        lines.text("DESCRIPTION", visit.facilities() + "\nReceived by: " + visit.host());
        lines.endEvent();
    }
}
