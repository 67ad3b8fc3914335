package org.evenhand.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evenhand.deadlines.DateWords;
import org.evenhand.mail.Circulars;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds each group in the morning of what it has to do for the election and is due or late: one letter a day for all of
 * it, however often it is asked for (P04, P42.1, T46).
 */
@Service
@Transactional
public class DueReminders {

    private final List<DueItems> parts;
    private final Colleagues colleagues;
    private final Circulars circulars;
    private final DateWords words;
    private final Clock clock;

    DueReminders(List<DueItems> parts, Colleagues colleagues, Circulars circulars, DateWords words, Clock clock) {
        this.parts = parts;
        this.colleagues = colleagues;
        this.circulars = circulars;
        this.words = words;
        this.clock = clock;
    }

    @Scheduled(cron = "${evenhand.preparation.reminders:0 5 7 * * *}", zone = "Europe/London")
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        List<DueItem> due =
                parts.stream().flatMap(part -> part.dueBy(today).stream()).toList();
        for (OfficeGroup group : OfficeGroup.values()) {
            List<Line> lines = due.stream()
                    .filter(item -> item.owners().contains(group))
                    .map(this::line)
                    .toList();
            if (!lines.isEmpty()) {
                circulars.send(
                        "T46-preparation",
                        group.id() + " " + today,
                        null,
                        colleagues.addressesOf(group),
                        Map.of("items", lines));
            }
        }
    }

    private Line line(DueItem item) {
        return new Line(item.what(), words.day(item.due()), item.consequence());
    }

    /** An item as the letter names it. */
    public record Line(String what, String due, String consequence) {}
}
