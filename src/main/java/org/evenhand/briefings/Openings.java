package org.evenhand.briefings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.GivenDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public sees of an event: from its opening date, time and place, on the page of events and in the timetable; the
 * returning officer is told the same day, so that candidates hear of it there, too (P21.4, P03.5).
 */
@Service
@Transactional(noRollbackFor = SomeoneLeftOut.class)
public class Openings {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final BriefingRows rows;
    private final Invitations invitations;
    private final BriefingLetters letters;
    private final Elections elections;
    private final Timetables timetables;
    private final Clock clock;

    Openings(
            BriefingRows rows,
            Invitations invitations,
            BriefingLetters letters,
            Elections elections,
            Timetables timetables,
            Clock clock) {
        this.rows = rows;
        this.invitations = invitations;
        this.letters = letters;
        this.elections = elections;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Opens it; a second time does nothing.
     *
     * @throws SomeoneLeftOut while someone who counts is not invited (Q06); nothing is changed
     */
    public void open(UUID id) {
        Briefing briefing = rows.of(id);
        if (briefing.openedAt() != null || !briefing.stands()) {
            return;
        }
        int missing = invitations.missing(briefing).size();
        if (missing > 0) {
            throw new SomeoneLeftOut(briefing.reference(), missing);
        }
        boolean told = letters.tellReturningOfficer(briefing);
        rows.opened(id, told);
        rows.step(
                id,
                "Opened",
                told
                        ? "Published; the returning officer is told"
                        : "Published; no address of the returning officer is known",
                null,
                "the application",
                "P21.4 Q06");
        giveDate(briefing);
    }

    private void giveDate(Briefing briefing) {
        Election election = elections.election(briefing.electionId());
        ZonedDateTime start = briefing.startsAt().atZoneSameInstant(LONDON);
        if (start.toLocalDate().isBefore(election.pollDate())) {
            timetables.give(
                    election,
                    new GivenDate(Milestone.OFFICE_BRIEFING, start.toLocalDate(), start.toLocalTime()),
                    briefing.reference(),
                    briefing.plannedBy());
        }
    }

    /** Tells everyone that there will be no such event, and takes its date out of the timetable. */
    public void callOff(UUID id) {
        Briefing briefing = rows.of(id);
        letters.callOff(briefing, invitations.guests(id));
        if (briefing.openedAt() != null) {
            Election election = elections.election(briefing.electionId());
            LocalDate day = briefing.startsAt().atZoneSameInstant(LONDON).toLocalDate();
            if (timetables
                    .of(election)
                    .day(Milestone.OFFICE_BRIEFING)
                    .filter(day::equals)
                    .isPresent()) {
                timetables.takeBack(election, Milestone.OFFICE_BRIEFING, briefing.reference(), briefing.plannedBy());
            }
        }
    }

    /** The events that are open and not over, the next first. */
    @Transactional(readOnly = true)
    public List<Briefing> ahead() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return near().stream().filter(briefing -> briefing.invites(now)).toList();
    }

    /** The events of which the notes are published, the first first. */
    @Transactional(readOnly = true)
    public List<Briefing> past() {
        return near().stream()
                .filter(briefing -> briefing.stands() && briefing.notesPublishedAt() != null)
                .toList();
    }

    private List<Briefing> near() {
        return elections.near(LocalDate.now(clock)).stream()
                .flatMap(election -> rows.ofElection(election.id()).stream())
                .filter(briefing -> briefing.openedAt() != null)
                .toList();
    }
}
