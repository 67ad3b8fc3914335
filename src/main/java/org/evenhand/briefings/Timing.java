package org.evenhand.briefings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetables;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Status;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an event lies to the list of nominated, which the policy goes by (P21.1). Days are days in London. */
@Service
@Transactional(readOnly = true)
public class Timing {

    private static final Set<Status> DECLARED = Set.of(Status.DECLARED, Status.NOMINATED);

    private final Elections elections;
    private final Timetables timetables;
    private final Candidates candidates;

    Timing(Elections elections, Timetables timetables, Candidates candidates) {
        this.elections = elections;
        this.timetables = timetables;
        this.candidates = candidates;
    }

    /** Whether it is on the day of the statement of persons nominated, or later. */
    public boolean afterList(Briefing briefing) {
        LocalDate day = briefing.startsAt()
                .atZoneSameInstant(ZoneId.of("Europe/London"))
                .toLocalDate();
        return list(briefing).filter(list -> !day.isBefore(list)).isPresent();
    }

    /** The day of the statement, as far as it can be reckoned. */
    public Optional<LocalDate> list(Briefing briefing) {
        Election election = elections.election(briefing.electionId());
        return timetables.of(election).day(Milestone.STATEMENT_OF_PERSONS_NOMINATED);
    }

    /** Whether anyone has declared by now that they stand. */
    public boolean someoneDeclared(Briefing briefing) {
        return candidates.of(briefing.electionId()).stream().anyMatch(person -> DECLARED.contains(person.status()));
    }
}
