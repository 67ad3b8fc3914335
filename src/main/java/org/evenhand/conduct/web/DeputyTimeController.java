package org.evenhand.conduct.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.evenhand.conduct.deputy.DeputyIntentions;
import org.evenhand.conduct.deputy.DeputyTime;
import org.evenhand.conduct.deputy.TimeEntry;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedMoment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the deputy intends and how they spend their time, as the Chief Executive keeps it (P36.1, P36.3). */
@Controller
@RequestMapping("/desk/deputy-time")
class DeputyTimeController {

    private final DeputyTime time;
    private final DeputyIntentions intentions;

    DeputyTimeController(DeputyTime time, DeputyIntentions intentions) {
        this.time = time;
        this.intentions = intentions;
    }

    @GetMapping
    String record(Model model) {
        return page("", model);
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String startsAt,
            @RequestParam(defaultValue = "") String endsAt,
            @RequestParam(defaultValue = "") String what,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        try {
            if (what.isBlank()) {
                throw new FieldRefused("what", "Say what was done.");
            }
            time.enter(
                    kind.equals("CAMPAIGN") ? TimeEntry.Kind.CAMPAIGN : TimeEntry.Kind.PAID,
                    TypedMoment.in("startsAt", startsAt),
                    TypedMoment.in("endsAt", endsAt),
                    what.strip(),
                    user.getName());
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(refused.why(), model);
        }
        return "redirect:/desk/deputy-time";
    }

    @PostMapping("/{number}/strike")
    String strike(@PathVariable long number, Authentication user) {
        time.strike(number, user.getName());
        return "redirect:/desk/deputy-time";
    }

    private String page(String problem, Model model) {
        List<TimeEntry> entries = time.standing();
        model.addAttribute("entries", entries);
        model.addAttribute("clashing", time.clashing());
        model.addAttribute(
                "paidHours",
                entries.stream()
                        .filter(entry -> entry.kind() == TimeEntry.Kind.PAID)
                        .map(TimeEntry::length)
                        .reduce(Duration.ZERO, Duration::plus)
                        .toHours());
        model.addAttribute("intentions", intentions.all());
        model.addAttribute("problem", problem);
        return "conduct/deputy-time";
    }
}
