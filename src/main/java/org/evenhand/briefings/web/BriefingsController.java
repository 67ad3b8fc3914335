package org.evenhand.briefings.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.evenhand.briefings.Openings;
import org.evenhand.election.Office;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Date, time and place of each event, and afterwards what was said, for everyone (P21.4, P05.7, U4). */
@Controller
class BriefingsController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Openings openings;
    private final MessageSource messages;
    private final Office office;
    private final Clock clock;

    BriefingsController(Openings openings, MessageSource messages, Office office, Clock clock) {
        this.openings = openings;
        this.messages = messages;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/briefings")
    String page(Model model) {
        model.addAttribute("ahead", openings.ahead());
        model.addAttribute("past", openings.past());
        return "briefings/public";
    }

    @GetMapping("/briefings.ics")
    ResponseEntity<String> calendar(Locale locale) {
        String name = messages.getMessage("briefings.title", null, locale) + ", " + office.name(locale);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(FOR_A_MINUTE)
                .body(new BriefingCalendarFile(office.publicUrl() + "/briefings", clock.instant())
                        .write(name, openings.ahead()));
    }
}
