package org.evenhand.election.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.evenhand.election.Election;
import org.evenhand.election.KeyDate;
import org.evenhand.site.CalendarLines;

/**
 * The timetables as an iCalendar file (RFC 5545). An event keeps its identity when its date changes, so that a calendar
 * program moves it. What lies anywhere within a stretch of time is no event, and waits for its day to be given.
 */
final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

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
        lines.begin("Timetable", words.say("calendar", office));
        timetables.forEach(this::events);
        lines.end();
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
            lines.moment("DTSTART", date.when().from().toOffsetDateTime());
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
        lines.beginEvent(election.id() + "/" + milestone, now);
    }

    private void day(LocalDate day) {
        lines.add("DTSTART;VALUE=DATE", DAY.format(day));
        lines.add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    }

    private void end() {
        lines.add("URL", address);
        lines.add("TRANSP", "TRANSPARENT");
        lines.endEvent();
    }
}
