package org.evenhand.briefings;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.election.candidate.CandidateListChanged;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.engine.FieldRefused;
import org.evenhand.register.ListedNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was said at an event, which everyone has: the notes are read by a second person, published, and sent with recording
 * and papers to those who came, those who were absent, and those who join later (P21.5, P21.7, P05.7).
 */
@Service
@Transactional
public class Records {

    private final BriefingRows rows;
    private final GuestRows guests;
    private final Questions questions;
    private final Candidates candidates;
    private final BriefingLetters letters;
    private final ListedNames names;
    private final Clock clock;

    Records(
            BriefingRows rows,
            GuestRows guests,
            Questions questions,
            Candidates candidates,
            BriefingLetters letters,
            ListedNames names,
            Clock clock) {
        this.rows = rows;
        this.guests = guests;
        this.questions = questions;
        this.candidates = candidates;
        this.letters = letters;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Writes down what became of it.
     *
     * @throws FieldRefused where the notes name somebody or lack a question, an address is none, or it is not said who came
     */
    public void note(UUID id, BriefingNotes notes, String by) {
        Briefing briefing = rows.of(id);
        refuseAddress("recordingUrl", notes.recordingUrl());
        refuseAddress("packUrl", notes.packUrl());
        names.in(briefing.electionId(), notes.text()).ifPresent(found -> {
            throw new FieldRefused("briefingNotes", "they name " + found + ", and they are published (Q15).");
        });
        if (notes.held()) {
            if (briefing.startsAt().isAfter(OffsetDateTime.now(clock))) {
                throw new FieldRefused("briefingTookPlace", "it has not begun yet; come back after it.");
            }
            List<String> missing = questions.missingFrom(notes.text(), id);
            if (!missing.isEmpty()) {
                throw new FieldRefused(
                        "briefingNotes",
                        "every question is answered to all; these are missing: " + String.join(" ", missing)
                                + " (P21.5).");
            }
            if (guests.of(id).stream().anyMatch(guest -> guest.invitedAt() != null && guest.attended() == null)) {
                throw new FieldRefused("briefingTookPlace", "say on the page of the event who came (P21.7).");
            }
        }
        rows.noted(id, notes, by);
        rows.step(id, "Noted", notes.held() ? "Took place" : "Did not take place", null, by, "P21.5");
    }

    private static void refuseAddress(String field, @Nullable String url) {
        if (url == null) {
            return;
        }
        try {
            URI address = URI.create(url);
            if (url.matches("https?://.*") && address.getHost() != null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // refused below, as an address that has no host is
        }
        throw new FieldRefused(field, "enter an address that begins with https://.");
    }

    /** @throws FieldRefused where whoever wrote the notes approves them */
    public void approve(UUID id, String by) {
        if (by.equals(rows.of(id).notedBy())) {
            throw new FieldRefused(
                    "notesDecision",
                    "you wrote these notes, so another person must approve them. Unclaim the task for them.");
        }
        rows.notesApproved(id, by);
        rows.step(id, "Notes", "Approved", null, by, "P05.7");
    }

    public void sendBack(UUID id, String reason, String by) {
        rows.notesReturned(id, reason);
        rows.step(id, "Notes", "Sent back", reason, by, "P05.7");
    }

    /** Publishes the notes and sends everyone what was said; a second time only those who have it not. */
    public void publish(UUID id) {
        rows.notesPublished(id);
        Briefing briefing = rows.of(id);
        rows.step(id, "Notes", "Published", null, "the application", "P05.7 P21.5");
        sendToMissing(briefing);
    }

    /** Those who count and have not been sent what was said; nobody before it is out, or where nothing took place. */
    @Transactional(readOnly = true)
    public List<Person> missing(Briefing briefing) {
        if (!briefing.isRecorded()) {
            return List.of();
        }
        Set<UUID> sent = guests.of(briefing.id()).stream()
                .filter(guest -> guest.recordAt() != null)
                .map(Guest::personId)
                .collect(Collectors.toSet());
        return candidates.toBeTold(briefing.electionId()).stream()
                .filter(person -> !sent.contains(person.id()))
                .toList();
    }

    /** Whoever joins when an event is over is sent what was said at it (P21.7). */
    @EventListener
    public void on(CandidateListChanged change) {
        rows.ofElection(change.electionId()).forEach(this::sendToMissing);
    }

    /** Notes that those who have no e-mail address were given it in another way. */
    public void givenOtherwise(UUID id, String how, String by) {
        List<Person> given = missing(rows.of(id));
        given.forEach(person -> guests.recordSent(id, person.id()));
        if (!given.isEmpty()) {
            rows.step(id, "Record given by other means", "People: " + given.size(), how, by, "P21.7");
        }
    }

    private void sendToMissing(Briefing briefing) {
        for (Person person : missing(briefing)) {
            if (person.address().isPresent()) {
                letters.sendRecord(briefing, person);
                guests.recordSent(briefing.id(), person.id());
            }
        }
    }
}
