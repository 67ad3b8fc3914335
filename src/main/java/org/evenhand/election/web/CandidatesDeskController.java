package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.LateJoiners;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.PersonProblem;
import org.evenhand.election.candidate.PersonRefused;
import org.evenhand.election.candidate.StatementLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of each election that is near, as the office knows them, and what is to be done for them. */
@Controller
@RequestMapping("/desk/candidates")
class CandidatesDeskController {

    private final Elections elections;
    private final Candidates candidates;
    private final LateJoiners lateJoiners;
    private final StatementLinks statements;
    private final Clock clock;

    CandidatesDeskController(
            Elections elections,
            Candidates candidates,
            LateJoiners lateJoiners,
            StatementLinks statements,
            Clock clock) {
        this.elections = elections;
        this.candidates = candidates;
        this.lateJoiners = lateJoiners;
        this.statements = statements;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        return list(model, List.of());
    }

    /** Keeps the link to the returning officer's list for the public page. */
    @PostMapping("/statement")
    String statement(
            @RequestParam UUID election,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Authentication user,
            HttpServletResponse response) {
        try {
            statements.give(election, url.strip(), user.getName(), reason);
            return "redirect:/desk/candidates";
        } catch (PersonRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list(
                    model,
                    refused.problems().stream()
                            .map(problem -> new PersonProblem(problem.field() + "-" + election, problem.message()))
                            .toList());
        }
    }

    private String list(Model model, List<PersonProblem> problems) {
        model.addAttribute(
                "elections",
                elections.near(LocalDate.now(clock)).stream().map(this::listed).toList());
        model.addAttribute("problems", problems);
        return "election/candidates-desk";
    }

    private Listed listed(Election election) {
        return new Listed(
                election,
                candidates.of(election.id()),
                lateJoiners.waiting(election.id()),
                statements.of(election.id()).orElse(null));
    }

    record Listed(
            Election election,
            List<Person> people,
            List<Person> waiting,
            @Nullable String statement) {}
}
