package org.evenhand.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/**
 * The zone of the polls: its days, its moments in words, and itself as a calendar program needs it told (RFC 5545, 3.6.5),
 * by the rule since 1996.
 */
public final class LondonZone {

    public static final ZoneId ID = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(ID);

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.UK).withZone(ID);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ID);

    private LondonZone() {}

    /** The moment at which this day begins. */
    public static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ID).toInstant());
    }

    /** The moment as people say it: Thursday 6 May 2027 at 14:30. */
    public static String dayAndTime(OffsetDateTime moment) {
        return DAY_AND_TIME.format(moment);
    }

    /** A stretch of time: Thu 6 May 2027 14:30 to 16:00, and the day of its end where that is another. */
    public static String fromTo(OffsetDateTime from, OffsetDateTime until) {
        boolean oneDay = day(from).equals(day(until));
        return SHORT.format(from) + " to " + (oneDay ? TIME : SHORT).format(until);
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ID).toLocalDate();
    }

    public static void write(CalendarLines lines) {
        lines.add("BEGIN", "VTIMEZONE");
        lines.add("TZID", ID.getId());
        observance(lines, "DAYLIGHT", "19970330T010000", "3", "+0000", "+0100", "BST");
        observance(lines, "STANDARD", "19961027T020000", "10", "+0100", "+0000", "GMT");
        lines.add("END", "VTIMEZONE");
    }

    private static void observance(
            CalendarLines lines, String kind, String start, String month, String from, String to, String name) {
        lines.add("BEGIN", kind);
        lines.add("DTSTART", start);
        lines.add("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU");
        lines.add("TZOFFSETFROM", from);
        lines.add("TZOFFSETTO", to);
        lines.add("TZNAME", name);
        lines.add("END", kind);
    }
}
