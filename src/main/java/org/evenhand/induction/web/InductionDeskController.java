package org.evenhand.induction.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Elections;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedMoment;
import org.evenhand.induction.Inductions;
import org.evenhand.induction.handover.TermItems;
import org.evenhand.staff.StaffAccess;
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

/** After the poll on the desk: the result, and how far the change of term has come (P45 to P49). */
@Controller
@RequestMapping("/desk/induction")
class InductionDeskController {

    private final Inductions inductions;
    private final TermItems items;
    private final Elections elections;
    private final InductionPages pages;

    InductionDeskController(Inductions inductions, TermItems items, Elections elections, InductionPages pages) {
        this.inductions = inductions;
        this.items = items;
        this.elections = elections;
        this.pages = pages;
    }

    @GetMapping
    String page(Authentication user, Model model) {
        return page("", user, model);
    }

    @PostMapping("/{election}/result")
    String record(
            @PathVariable String election,
            @RequestParam(defaultValue = "") String elected,
            @RequestParam(defaultValue = "") String declaredAt,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        UUID electionId = id(election)
                .filter(id -> elections.find(id).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            inductions.record(
                    electionId,
                    id(elected).orElseThrow(() -> new FieldRefused("elected", "choose who was elected.")),
                    TypedMoment.in("declaredAt", declaredAt, "say when the result was declared, with day and time."),
                    reason.isBlank() ? null : reason.strip(),
                    user.getName());
        } catch (FieldRefused e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(e.why(), user, model);
        }
        return "redirect:/desk/induction";
    }

    @PostMapping("/items/{number}/done")
    String done(@PathVariable long number, Authentication user) {
        items.done(number, user.getName());
        return "redirect:/desk/induction";
    }

    private String page(String problem, Authentication user, Model model) {
        model.addAttribute("keeps", StaffAccess.TERM_KEEPERS.includes(user));
        model.addAttribute("problem", problem);
        pages.fill(model);
        return "induction/desk";
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
