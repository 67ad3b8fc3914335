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
    private final InductionCalendar calendar;

    CommissionerAddresses(Candidates candidates, Office office, InductionCalendar calendar) {
        this.candidates = candidates;
        this.office = office;
        this.calendar = calendar;
    }

    public Optional<String> ofElected(Induction induction) {
        return candidates.find(induction.electedId()).flatMap(Person::address);
    }

    /** Whom the office's profile still names; once the new term has begun that is the successor. */
    public Optional<String> ofOutgoing(Induction induction) {
        return calendar.termHasBegun(calendar.of(induction)) ? Optional.empty() : office.commissionerAddress();
    }
}
