package org.evenhand.conduct.web;

import java.util.UUID;
import org.evenhand.conduct.posting.Postings;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is active, who is on duty at the polling stations of the next poll, and who is both (P38, Q24). */
@Controller
@RequestMapping("/desk/postings")
class PostingsController {

    private static final String PAGE = "redirect:/desk/postings";

    private final Postings postings;
    private final Elections elections;

    PostingsController(Postings postings, Elections elections) {
        this.postings = postings;
        this.elections = elections;
    }

    @GetMapping
    String postings(Model model) {
        Election election = elections.next().orElse(null);
        model.addAttribute("election", election);
        if (election != null) {
            model.addAttribute("activities", postings.activities(election.id()));
            model.addAttribute("duties", postings.duties(election.id()));
            model.addAttribute("hits", postings.hits(election.id()));
            model.addAttribute("confirmed", postings.confirmed(election.id()));
        }
        return "conduct/postings";
    }

    @PostMapping("/activities")
    String enterActivity(
            @RequestParam(defaultValue = "") String personName,
            @RequestParam(defaultValue = "") String personNumber,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String activity,
            Authentication user,
            RedirectAttributes answer) {
        return trying(answer, () -> {
            postings.enterActivity(next(), personName, number(personNumber), area, activity, user.getName());
            return "Entered, and compared with the roster.";
        });
    }

    @PostMapping("/activities/{number}/strike")
    String strikeActivity(@PathVariable long number, Authentication user) {
        postings.strikeActivity(next(), number, user.getName());
        return PAGE;
    }

    @PostMapping("/duties")
    String enterDuty(
            @RequestParam(defaultValue = "") String personName,
            @RequestParam(defaultValue = "") String personNumber,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String station,
            Authentication user,
            RedirectAttributes answer) {
        return trying(answer, () -> {
            postings.enterDuty(next(), personName, number(personNumber), area, station, user.getName());
            return "Entered, and compared with the list.";
        });
    }

    @PostMapping("/duties/{number}/strike")
    String strikeDuty(@PathVariable long number, Authentication user) {
        postings.strikeDuty(next(), number, user.getName());
        return PAGE;
    }

    @PostMapping("/roster")
    String importRoster(
            @RequestParam(defaultValue = "") String roster, Authentication user, RedirectAttributes answer) {
        return trying(
                answer,
                () -> "The roster has " + postings.importRoster(next(), roster, user.getName())
                        + " duties; it was compared with the list.");
    }

    @PostMapping("/confirm")
    String confirm(Authentication user, RedirectAttributes answer) {
        return trying(answer, () -> {
            postings.confirm(next(), user.getName());
            return "The roster is closed.";
        });
    }

    /** What a person does to the next election's lists, and what is said of it. */
    private interface Change {
        String make();
    }

    private static String trying(RedirectAttributes answer, Change change) {
        try {
            answer.addFlashAttribute("done", change.make());
        } catch (FieldRefused refused) {
            answer.addFlashAttribute("problem", refused.why());
        }
        return PAGE;
    }

    private UUID next() {
        return elections.next().map(Election::id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable String number(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
