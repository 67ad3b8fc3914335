package org.evenhand.induction;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.ContradictingDates;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.GivenDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetables;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.oath.Oaths;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results of polls, and what follows from each (P45). */
@Service
@Transactional
public class Inductions {

    private final InductionRows rows;
    private final InductionProcess process;
    private final MistakenResult mistaken;
    private final InductionCalendar calendar;
    private final Elections elections;
    private final Timetables timetables;
    private final Candidates candidates;
    private final Oaths oaths;
    private final Clock clock;

    Inductions(
            InductionRows rows,
            InductionProcess process,
            MistakenResult mistaken,
            InductionCalendar calendar,
            Elections elections,
            Timetables timetables,
            Candidates candidates,
            Oaths oaths,
            Clock clock) {
        this.rows = rows;
        this.process = process;
        this.mistaken = mistaken;
        this.calendar = calendar;
        this.elections = elections;
        this.timetables = timetables;
        this.candidates = candidates;
        this.oaths = oaths;
        this.clock = clock;
    }

    /**
     * Records who was elected, and begins what follows. A second word on the same poll is a correction: where it names
     * another person, everything begins anew.
     *
     * @param declaredAt when the returning officer declared the result
     * @param reason of a correction; null the first time
     * @throws FieldRefused if the person did not stand, the moment cannot be right, or a correction has no reason
     */
    public Induction record(
            UUID electionId, UUID personId, OffsetDateTime declaredAt, @Nullable String reason, String by) {
        Election election = elections
                .find(electionId)
                .filter(one -> one.kind().choosesCommissioner())
                .orElseThrow(() -> new FieldRefused("election", "this election chooses no commissioner (P45)."));
        checkDeclared(election, declaredAt);
        Person elected = nominated(electionId, personId);
        Optional<Induction> before = rows.ofElection(electionId);
        before.ifPresent(known -> checkCorrection(known, elected, declaredAt, reason));
        UUID id = before.map(Induction::id).orElseGet(() -> rows.begin(electionId));
        boolean reElected = elected.details().officeHeld() == OfficeHeld.COMMISSIONER;
        rows.addResult(id, personId, reElected, declaredAt, before.isPresent() ? reason : null, by);
        giveDay(election, declaredAt, by);
        Induction now = rows.of(id);
        if (before.filter(known -> known.electedId().equals(personId)).isEmpty()) {
            before.ifPresent(known -> mistaken.takeBack(known, by));
            process.start(now, calendar.of(now));
        }
        return now;
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public Induction of(UUID id) {
        return rows.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Induction> ofElection(UUID electionId) {
        return rows.ofElection(electionId);
    }

    /** The latest poll first. */
    @Transactional(readOnly = true)
    public List<Induction> all() {
        return rows.all();
    }

    private void checkDeclared(Election election, OffsetDateTime declaredAt) {
        if (local(declaredAt).toLocalDate().isBefore(election.pollDate())) {
            throw new FieldRefused("declaredAt", "no result is declared before the poll (D08).");
        }
        if (declaredAt.toInstant().isAfter(clock.instant())) {
            throw new FieldRefused("declaredAt", "this lies ahead; record the result when it is declared.");
        }
    }

    private Person nominated(UUID electionId, UUID personId) {
        return candidates
                .find(personId)
                .filter(person -> person.electionId().equals(electionId) && person.isNominated())
                .orElseThrow(() -> new FieldRefused(
                        "elected", "only somebody who was nominated for this election can have been elected (P45)."));
    }

    private void checkCorrection(Induction known, Person elected, OffsetDateTime declaredAt, @Nullable String reason) {
        if (reason == null) {
            throw new FieldRefused("reason", "the result is on record already; give the reason for a correction.");
        }
        boolean samePerson = known.electedId().equals(elected.id());
        if (samePerson && known.declaredAt().isEqual(declaredAt)) {
            throw new FieldRefused("elected", "this is what is on record; nothing would change.");
        }
        if (!samePerson && oaths.find(known.id()).isPresent()) {
            throw new FieldRefused("elected", "the oath of whom the record names has been made (P46).");
        }
    }

    /** The timetable counts the handover from the day of the result (D15). */
    private void giveDay(Election election, OffsetDateTime declaredAt, String by) {
        ZonedDateTime moment = local(declaredAt);
        try {
            timetables.give(
                    election,
                    new GivenDate(Milestone.RESULT, moment.toLocalDate(), moment.toLocalTime()),
                    "The result was recorded",
                    by);
        } catch (ContradictingDates e) {
            throw new FieldRefused("declaredAt", "other dates of the timetable stand against it: " + e.getMessage());
        }
    }

    private ZonedDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone());
    }
}
