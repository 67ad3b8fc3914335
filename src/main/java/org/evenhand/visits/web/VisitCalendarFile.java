package org.evenhand.visits.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.evenhand.site.CalendarLines;
import org.evenhand.site.LondonZone;
import org.evenhand.visits.Visit;

/** The visits that stand as an iCalendar file (RFC 5545); it names nobody. */
final class VisitCalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final CalendarLines lines = new CalendarLines();
    private final Instant now;

    VisitCalendarFile(Instant now) {
        this.now = now;
    }

    String write(List<Visit> visits) {
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Evenhand//Visits//EN");
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", "Visits");
        LondonZone.write(lines);
        visits.forEach(this::event);
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    private void event(Visit visit) {
        lines.add("BEGIN", "VEVENT");
        lines.add(
                "UID",
                UUID.nameUUIDFromBytes(("visit/" + visit.contactId()).getBytes(StandardCharsets.UTF_8))
                        .toString());
        lines.add("DTSTAMP", UTC.format(now.atZone(ZoneOffset.UTC)));
        lines.add("DTSTART;TZID=" + LondonZone.ID.getId(), local(visit.startsAt()));
        lines.add("DTEND;TZID=" + LondonZone.ID.getId(), local(visit.endsAt()));
        lines.text("SUMMARY", "Visit " + visit.reference());
        lines.text("LOCATION", visit.site());
        lines.text("DESCRIPTION", visit.facilities() + "\nReceived by: " + visit.host());
        lines.add("END", "VEVENT");
    }

    private static String local(OffsetDateTime moment) {
        return LOCAL.format(moment.atZoneSameInstant(LondonZone.ID));
    }
}
