package org.evenhand.briefings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Guest;
import org.evenhand.briefings.Invitations;
import org.evenhand.briefings.Questions;
import org.evenhand.briefings.Records;
import org.evenhand.engine.FieldRefused;
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

/** Events on the desk: who is invited and who is not and why, what they said, who came, what is asked (P21, Q06). */
@Controller
@RequestMapping("/desk/briefings")
class BriefingsDeskController {

    private static final int LONGEST = 2_000;

    private final Briefings briefings;
    private final Invitations invitations;
    private final Records records;
    private final Questions questions;
    private final BriefingPages pages;

    BriefingsDeskController(
            Briefings briefings, Invitations invitations, Records records, Questions questions, BriefingPages pages) {
        this.briefings = briefings;
        this.invitations = invitations;
        this.records = records;
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("briefings", pages.lines());
        return "briefings/list";
    }

    @GetMapping("/{reference}")
    String page(@PathVariable String reference, Model model) {
        return page(found(reference), "", "", model);
    }

    @PostMapping("/{reference}/answers/{person}")
    String answered(
            @PathVariable String reference,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String answer,
            Authentication user) {
        Briefing briefing = found(reference);
        switch (answer) {
            case "COMING" -> invitations.answered(briefing.id(), person, Guest.Answer.COMING, user.getName());
            case "NOT_COMING" -> invitations.answered(briefing.id(), person, Guest.Answer.NOT_COMING, user.getName());
            case "CAME" -> invitations.attended(briefing.id(), person, true, user.getName());
            case "ABSENT" -> invitations.attended(briefing.id(), person, false, user.getName());
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return back(briefing) + "#guests";
    }

    @PostMapping("/{reference}/told")
    String told(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String how,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Briefing briefing = found(reference);
        if (how.isBlank()) {
            return refused(briefing, "how", "Say how and when each of them was told.", response, model);
        }
        if (briefing.isRecorded()) {
            records.givenOtherwise(briefing.id(), how.strip(), user.getName());
        } else {
            invitations.toldOtherwise(briefing.id(), how.strip(), user.getName());
        }
        return back(briefing) + "#guests";
    }

    /** Writes to those who came to count without a change of the list, as when the policy changes. */
    @PostMapping("/{reference}/invitations")
    String invite(@PathVariable String reference) {
        Briefing briefing = found(reference);
        if (briefing.openedAt() == null || !pages.invites(briefing)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        invitations.invite(briefing.id());
        return back(briefing) + "#guests";
    }

    @PostMapping("/{reference}/questions")
    String question(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String asked,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Briefing briefing = found(reference);
        if (question.isBlank() || question.length() > LONGEST) {
            return refused(
                    briefing, "question", "Write down the question, in 2,000 characters or fewer.", response, model);
        }
        try {
            questions.add(briefing.id(), question.strip(), asked.equals("AT_EVENT"), "question", user.getName());
        } catch (FieldRefused e) {
            return refused(briefing, "question", e.why(), response, model);
        }
        return back(briefing) + "#questions";
    }

    @PostMapping("/{reference}/call-off")
    String callOff(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Briefing briefing = found(reference);
        if (reason.isBlank()) {
            return refused(briefing, "reason", "Give the reason; everyone who was invited reads it.", response, model);
        }
        try {
            briefings.callOff(briefing.id(), reason.strip(), user.getName());
        } catch (FieldRefused e) {
            return refused(briefing, "reason", e.why(), response, model);
        }
        return back(briefing);
    }

    private String refused(Briefing briefing, String field, String why, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(briefing, field, why, model);
    }

    private String page(Briefing briefing, String field, String problem, Model model) {
        pages.fill(briefing, model);
        model.addAttribute("field", field);
        model.addAttribute("problem", sentence(problem));
        return "briefings/briefing";
    }

    /** The words of a refusal continue a field's label on a form; here they stand alone. */
    private static String sentence(String problem) {
        return problem.isEmpty() ? "" : problem.substring(0, 1).toUpperCase(Locale.UK) + problem.substring(1);
    }

    private static String back(Briefing briefing) {
        return "redirect:/desk/briefings/" + briefing.reference();
    }

    private Briefing found(String reference) {
        return briefings.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
