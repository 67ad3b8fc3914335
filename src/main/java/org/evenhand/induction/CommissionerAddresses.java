package org.evenhand.induction;

import java.util.Optional;
import org.evenhand.election.Office;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.springframework.stereotype.Component;

/** Where the outgoing and the incoming commissioner are reached. */
@Component
public class CommissionerAddresses {

    private final Candidates candidates;
    private final Office office;

    CommissionerAddresses(Candidates candidates, Office office) {
        this.candidates = candidates;
        this.office = office;
    }

    public Optional<String> ofElected(Induction induction) {
        return candidates.find(induction.electedId()).flatMap(Person::address);
    }

    /** Whom the office's profile still names. */
    public Optional<String> ofOutgoing() {
        return office.commissionerAddress();
    }
}
