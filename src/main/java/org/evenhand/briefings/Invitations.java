package org.evenhand.briefings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.election.candidate.CandidateListChanged;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everyone who counts is invited: each putative and actual candidate, and those who act for them (P21.2). Who is left out
 * is the difference of two sets, and it must be empty before an event opens (Q06); whoever joins later is invited as they
 * join.
 */
@Service
@Transactional
public class Invitations {

    private static final String BY = "the list of candidates";

    private final BriefingRows rows;
    private final GuestRows guests;
    private final Candidates candidates;
    private final BriefingLetters letters;
    private final Clock clock;

    Invitations(BriefingRows rows, GuestRows guests, Candidates candidates, BriefingLetters letters, Clock clock) {
        this.rows = rows;
        this.guests = guests;
        this.candidates = candidates;
        this.letters = letters;
        this.clock = clock;
    }

    /** Everyone on the list who was invited, or joined too late to be. */
    @Transactional(readOnly = true)
    public List<Guest> guests(UUID briefingId) {
        return guests.of(briefingId);
    }

    /** Everyone who must be invited, as the list and the policy are now. */
    @Transactional(readOnly = true)
    public List<Person> everyone(Briefing briefing) {
        return candidates.toBeTold(briefing.electionId());
    }

    /** Those of them who are not; empty if nobody is left out (Q06). */
    @Transactional(readOnly = true)
    public List<Person> missing(Briefing briefing) {
        Set<UUID> invited = guests.of(briefing.id()).stream()
                .filter(guest -> guest.invitedAt() != null)
                .map(Guest::personId)
                .collect(Collectors.toSet());
        return everyone(briefing).stream()
                .filter(person -> !invited.contains(person.id()))
                .toList();
    }

    /**
     * Writes to everyone who is not invited yet and has an e-mail address; nobody is written to twice.
     *
     * @return whether everyone is invited now
     */
    public boolean invite(UUID briefingId) {
        Briefing briefing = rows.of(briefingId);
        for (Person person : missing(briefing)) {
            if (person.address().isPresent()) {
                letters.invite(briefing, person);
                guests.invited(briefingId, person.id(), null);
            }
        }
        return missing(briefing).isEmpty();
    }

    /** Those who are not invited yet were told in another way; each is invited with it. */
    public void toldOtherwise(UUID briefingId, String how, String by) {
        List<Person> told = missing(rows.of(briefingId));
        told.forEach(person -> guests.invited(briefingId, person.id(), how));
        if (!told.isEmpty()) {
            rows.step(briefingId, "Invited by other means", "People: " + told.size(), how, by, "P21.2 Q06");
        }
    }

    /** Whoever joins the list, or comes to count, is invited to every event that stands (P21.2). */
    @EventListener
    public void on(CandidateListChanged change) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        rows.ofElection(change.electionId()).stream()
                .filter(briefing -> briefing.openedAt() != null && briefing.invites(now))
                .forEach(briefing -> {
                    int before = missing(briefing).size();
                    if (before > 0) {
                        invite(briefing.id());
                        int after = missing(briefing).size();
                        rows.step(
                                briefing.id(),
                                "Joined since",
                                "Invited: " + (before - after) + "; to be told by other means: " + after,
                                null,
                                BY,
                                "P21.2 Q06");
                    }
                });
    }

    /** Notes what a guest said. */
    public void answered(UUID briefingId, UUID personId, Guest.Answer answer, String by) {
        if (guests.answered(briefingId, personId, answer, by)) {
            rows.step(briefingId, "Answer to the invitation", answer.label(), null, by, "P21.2");
        }
    }

    /** Notes whether a guest came. */
    public void attended(UUID briefingId, UUID personId, boolean came, String by) {
        if (guests.attended(briefingId, personId, came)) {
            rows.step(briefingId, "Attendance", came ? "Came" : "Was absent", null, by, "P21.7");
        }
    }
}
