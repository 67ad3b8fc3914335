package org.evenhand.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Content lines of an iCalendar file: ended by CR LF and folded so that none is longer than 75 octets (RFC 5545,
 * 3.1).
 */
public final class CalendarLines {

    private static final int OCTETS = 75;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final StringBuilder file = new StringBuilder();

    /** Begins a calendar that is published. */
    public void begin(String product, String name) {
        add("BEGIN", "VCALENDAR");
        add("VERSION", "2.0");
        add("PRODID", "-//Evenhand//" + product + "//EN");
        add("CALSCALE", "GREGORIAN");
        add("METHOD", "PUBLISH");
        text("X-WR-CALNAME", name);
        LondonZone.write(this);
    }

    public void end() {
        add("END", "VCALENDAR");
    }

    /**
     * Begins an event.
     *
     * @param identity what it is the event of; it stays when the date changes, so that a calendar program moves it
     */
    public void beginEvent(String identity, Instant now) {
        add("BEGIN", "VEVENT");
        add(
                "UID",
                UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                        .toString());
        add("DTSTAMP", UTC.format(now.atZone(ZoneOffset.UTC)));
    }

    /** A moment in London's time, such as {@code DTSTART}. */
    public void moment(String name, OffsetDateTime moment) {
        add(name + ";TZID=" + LondonZone.ID.getId(), LOCAL.format(moment.atZoneSameInstant(LondonZone.ID)));
    }

    public void endEvent() {
        add("END", "VEVENT");
    }

    /** A value that is written as it is. */
    public void add(String name, String value) {
        var length = 0;
        for (var character : (name + ":" + value).codePoints().toArray()) {
            var written = Character.toString(character);
            var octets = written.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > OCTETS) {
                file.append("\r\n ");
                length = 1;
            }
            file.append(written);
            length += octets;
        }
        file.append("\r\n");
    }

    /** A text, in which some characters must be escaped (3.3.11). */
    public void text(String name, String text) {
        add(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n"));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
