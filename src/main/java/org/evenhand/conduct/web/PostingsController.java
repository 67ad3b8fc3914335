package org.evenhand.conduct.web;

import java.util.Optional;
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

/** Who is active, who is on duty at the polling stations of a poll ahead, and who is both (P38, Q24). */
@Controller
@RequestMapping("/desk/postings")
class PostingsController {

    private final Postings postings;
    private final Elections elections;

    PostingsController(Postings postings, Elections elections) {
        this.postings = postings;
        this.elections = elections;
    }

    /** @param election whose lists; the next one's where none is named */
    @GetMapping
    String postings(@RequestParam(required = false) @Nullable UUID election, Model model) {
        Election shown = chosen(election).orElse(null);
        model.addAttribute("election", shown);
        model.addAttribute("elections", elections.ahead());
        if (shown != null) {
            model.addAttribute("activities", postings.activities(shown.id()));
            model.addAttribute("duties", postings.duties(shown.id()));
            model.addAttribute("hits", postings.hits(shown.id()));
            model.addAttribute("closed", postings.closed(shown.id()));
        }
        return "conduct/postings";
    }

    @PostMapping("/activities")
    String enterActivity(
            @RequestParam(required = false) @Nullable UUID election,
            @RequestParam(defaultValue = "") String personName,
            @RequestParam(defaultValue = "") String personNumber,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String activity,
            Authentication user,
            RedirectAttributes answer) {
        return trying(election, answer, id -> {
            postings.enterActivity(id, personName, number(personNumber), area, activity, user.getName());
            return "Entered, and compared with the roster.";
        });
    }

    @PostMapping("/activities/{number}/strike")
    String strikeActivity(
            @RequestParam(required = false) @Nullable UUID election,
            @PathVariable long number,
            Authentication user,
            RedirectAttributes answer) {
        return trying(election, answer, id -> {
            postings.strikeActivity(id, number, user.getName());
            return "";
        });
    }

    @PostMapping("/duties")
    String enterDuty(
            @RequestParam(required = false) @Nullable UUID election,
            @RequestParam(defaultValue = "") String personName,
            @RequestParam(defaultValue = "") String personNumber,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String station,
            Authentication user,
            RedirectAttributes answer) {
        return trying(election, answer, id -> {
            postings.enterDuty(id, personName, number(personNumber), area, station, user.getName());
            return "Entered, and compared with the list.";
        });
    }

    @PostMapping("/duties/{number}/strike")
    String strikeDuty(
            @RequestParam(required = false) @Nullable UUID election,
            @PathVariable long number,
            Authentication user,
            RedirectAttributes answer) {
        return trying(election, answer, id -> {
            postings.strikeDuty(id, number, user.getName());
            return "";
        });
    }

    @PostMapping("/roster")
    String importRoster(
            @RequestParam(required = false) @Nullable UUID election,
            @RequestParam(defaultValue = "") String roster,
            Authentication user,
            RedirectAttributes answer) {
        return trying(
                election,
                answer,
                id -> "The roster has " + postings.importRoster(id, roster, user.getName())
                        + " duties; it was compared with the list.");
    }

    @PostMapping("/close")
    String close(
            @RequestParam(required = false) @Nullable UUID election, Authentication user, RedirectAttributes answer) {
        return trying(election, answer, id -> {
            postings.close(id, user.getName());
            return "The roster is closed.";
        });
    }

    /** What a person does to the lists of an election, and what is said of it. */
    private interface Change {
        String make(UUID election);
    }

    private String trying(@Nullable UUID election, RedirectAttributes answer, Change change) {
        UUID id = chosen(election).map(Election::id).orElseThrow(PostingsController::noSuchPoll);
        try {
            answer.addFlashAttribute("done", change.make(id));
        } catch (FieldRefused refused) {
            answer.addFlashAttribute("problem", refused.why());
        }
        return "redirect:/desk/postings?election=" + id;
    }

    private Optional<Election> chosen(@Nullable UUID election) {
        return election == null
                ? elections.next()
                : Optional.of(elections.ahead().stream()
                        .filter(one -> one.id().equals(election))
                        .findFirst()
                        .orElseThrow(PostingsController::noSuchPoll));
    }

    private static ResponseStatusException noSuchPoll() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static @Nullable String number(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
