package org.evenhand.election.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.KeyDate;
import org.evenhand.site.CalendarLines;
import org.evenhand.site.LondonZone;

/**
 * The timetables as an iCalendar file (RFC 5545). An event keeps its identity when its date changes, so that a calendar
 * program moves it. What lies anywhere within a stretch of time is no event, and waits for its day to be given.
 */
final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final CalendarLines lines = new CalendarLines();
    private final TimetableWords words;
    private final String address;
    private final Instant now;

    CalendarFile(TimetableWords words, String address, Instant now) {
        this.words = words;
        this.address = address;
        this.now = now;
    }

    String write(String office, List<PublicTimetable> timetables) {
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Evenhand//Timetable//EN");
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", words.say("calendar", office));
        LondonZone.write(lines);
        timetables.forEach(this::events);
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    private void events(PublicTimetable timetable) {
        timetable.dates().stream()
                .filter(date -> date.when().isMoment() || date.when().isOneDay())
                .forEach(date -> event(timetable.election(), date));
        if (timetable.unknownYear() != null) {
            poll(timetable.election());
        }
    }

    private void event(Election election, KeyDate date) {
        begin(election, date.milestone().name());
        if (date.when().isMoment()) {
            lines.add("DTSTART;TZID=" + LondonZone.ID.getId(), local(date.when().from()));
        } else {
            day(date.when().firstDay());
        }
        lines.text("SUMMARY", words.name(date.milestone()) + " (" + election.name() + ")");
        lines.text("DESCRIPTION", words.when(date) + "\n" + words.how(date));
        end();
    }

    /** All that is certain of an election whose other dates cannot be counted yet. */
    private void poll(Election election) {
        begin(election, "POLL");
        day(election.pollDate());
        lines.text("SUMMARY", words.say("date.POLL") + " (" + election.name() + ")");
        end();
    }

    private void begin(Election election, String milestone) {
        var id = UUID.nameUUIDFromBytes((election.id() + "/" + milestone).getBytes(StandardCharsets.UTF_8));
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", id.toString());
        lines.add("DTSTAMP", UTC.format(now.atZone(ZoneOffset.UTC)));
    }

    private void day(LocalDate day) {
        lines.add("DTSTART;VALUE=DATE", DAY.format(day));
        lines.add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    }

    private void end() {
        lines.add("URL", address);
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }

    private static String local(ZonedDateTime moment) {
        return LOCAL.format(moment.withZoneSameInstant(LondonZone.ID));
    }
}
