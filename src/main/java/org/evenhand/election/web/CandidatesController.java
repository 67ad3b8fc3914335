package org.evenhand.election.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.ListedCandidate;
import org.evenhand.election.candidate.StatementLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Who is nominated, with links to their own sites and to the official list (P06.3, U5); nothing of theirs is hosted
 * (P05.6).
 */
@Controller
class CandidatesController {

    private final Elections elections;
    private final Candidates candidates;
    private final StatementLinks statements;
    private final Clock clock;

    CandidatesController(Elections elections, Candidates candidates, StatementLinks statements, Clock clock) {
        this.elections = elections;
        this.candidates = candidates;
        this.statements = statements;
        this.clock = clock;
    }

    @GetMapping("/candidates")
    String page(Model model) {
        model.addAttribute(
                "elections",
                elections.near(LocalDate.now(clock)).stream().map(this::listed).toList());
        return "election/candidates";
    }

    private Listed listed(Election election) {
        return new Listed(
                election.id(),
                election.name(),
                election.pollDate(),
                candidates.nominated(election.id()),
                statements.of(election.id()).orElse(null));
    }

    /** @param statement where the returning officer publishes the official list */
    record Listed(
            UUID id,
            String name,
            LocalDate pollDate,
            List<ListedCandidate> candidates,
            @Nullable String statement) {}
}
