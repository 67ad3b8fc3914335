package org.evenhand.induction.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.evenhand.induction.programme.HundredDays;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Programme;
import org.evenhand.site.CalendarLines;

/** The hundred-day plan as an iCalendar file: whole days, which move when they are planned anew. */
final class ProgrammeCalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final CalendarLines lines = new CalendarLines();
    private final Instant now;

    ProgrammeCalendarFile(Instant now) {
        this.now = now;
    }

    String write(Programme programme, HundredDays days, List<Item> items) {
        lines.begin("Programme", "First hundred days " + programme.reference());
        event(programme.id() + "/first", days.first(), "Day 1 in office", "");
        event(programme.id() + "/last", days.last(), "Day 100 in office", "");
        for (Item item : items) {
            LocalDate day = item.day();
            if (day != null && item.state() != Item.State.NOT_NEEDED) {
                event(item.id().toString(), day, item.name(), item.owner() == null ? "" : "With: " + item.ownerLabel());
            }
        }
        lines.end();
        return lines.toString();
    }

    private void event(String identity, LocalDate day, String name, String words) {
        lines.beginEvent(identity, now);
        lines.add("DTSTART;VALUE=DATE", DAY.format(day));
        lines.add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        lines.text("SUMMARY", name);
        if (!words.isEmpty()) {
            lines.text("DESCRIPTION", words);
        }
        lines.add("TRANSP", "TRANSPARENT");
        lines.endEvent();
    }
}
