package org.evenhand.election.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.evenhand.election.Office;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The key dates, to read and to subscribe to. */
@Controller
class TimetableController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final PublicTimetables timetables;
    private final MessageSource messages;
    private final Office office;
    private final Clock clock;

    TimetableController(PublicTimetables timetables, MessageSource messages, Office office, Clock clock) {
        this.timetables = timetables;
        this.messages = messages;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/timetable")
    String page(Locale locale, Model model) {
        var words = new TimetableWords(messages, locale);
        model.addAttribute(
                "elections",
                timetables.all().stream()
                        .map(timetable -> ElectionView.of(timetable, timetables.today(), words))
                        .toList());
        return "election/timetable";
    }

    @GetMapping("/timetable.ics")
    ResponseEntity<String> calendar(Locale locale) {
        var file = new CalendarFile(
                new TimetableWords(messages, locale), office.publicUrl() + "/timetable", clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(FOR_A_MINUTE)
                .body(file.write(office.name(), timetables.all()));
    }
}
