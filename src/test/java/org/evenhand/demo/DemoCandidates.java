package org.evenhand.demo;

import java.util.List;
import java.util.UUID;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Candidates of the demo election, one in each standing. They are named after trees: a name on the list is kept out of
 * every published text, so it must be none of the words that answers are made of.
 */
@Component
@Order(6)
class DemoCandidates implements ApplicationRunner {

    private static final String WHY = "The demo office begins with it";

    private final Elections elections;
    private final Candidates candidates;

    DemoCandidates(Elections elections, Candidates candidates) {
        this.elections = elections;
        this.candidates = candidates;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        elections.next().map(election -> election.id()).ifPresent(this::enter);
    }

    private void enter(UUID election) {
        if (!candidates.of(election).isEmpty()) {
            return;
        }
        // the address from which the walk through the demo writes, so that its mail is recognised as a candidate's
        UUID alder =
                candidate(election, "Alder", "Independent", "candidate@example.org", Status.DECLARED, OfficeHeld.NONE);
        candidate(election, "Blackthorn", "Hedgerow Party", null, Status.PROSPECTIVE, OfficeHeld.COMMISSIONER);
        candidate(election, "Clematis", null, "clematis@example.org", Status.INTERESTED, OfficeHeld.NONE);
        var agent = new Details("", "Dogwood", null, List.of("agent@example.org"), null, null, OfficeHeld.NONE);
        candidates.enter(election, Role.AGENT, alder, agent, Status.ACTING, "spoc", WHY);
    }

    private UUID candidate(
            UUID election,
            String surname,
            @Nullable String party,
            @Nullable String email,
            Status status,
            OfficeHeld officeHeld) {
        var details =
                new Details("", surname, party, email == null ? List.of() : List.of(email), null, null, officeHeld);
        return candidates
                .enter(election, Role.CANDIDATE, null, details, status, "spoc", WHY)
                .id();
    }
}
