package org.evenhand.briefings.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Guest;
import org.evenhand.briefings.Invitations;
import org.evenhand.briefings.Questions;
import org.evenhand.briefings.Records;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the desk shows of events. */
@Component
class BriefingPages {

    private final Briefings briefings;
    private final Invitations invitations;
    private final Records records;
    private final Questions questions;
    private final Candidates candidates;
    private final Clock clock;

    BriefingPages(
            Briefings briefings,
            Invitations invitations,
            Records records,
            Questions questions,
            Candidates candidates,
            Clock clock) {
        this.briefings = briefings;
        this.invitations = invitations;
        this.records = records;
        this.questions = questions;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** An event in the list. @param missing who counts and is not invited, while they must be */
    record Line(Briefing briefing, String state, long invited, long coming, long came, int missing) {}

    /** Someone who is not invited, and why. */
    record Uninvited(String name, String why) {}

    List<Line> lines() {
        return briefings.all().stream().map(this::line).toList();
    }

    private Line line(Briefing briefing) {
        List<Guest> guests = invitations.guests(briefing.id());
        return new Line(
                briefing,
                state(briefing),
                guests.stream().filter(guest -> guest.invitedAt() != null).count(),
                guests.stream()
                        .filter(guest -> guest.answer() == Guest.Answer.COMING)
                        .count(),
                guests.stream()
                        .filter(guest -> Boolean.TRUE.equals(guest.attended()))
                        .count(),
                invites(briefing) ? invitations.missing(briefing).size() : 0);
    }

    /** Whether everyone must be invited to it now. */
    boolean invites(Briefing briefing) {
        return briefing.invites(OffsetDateTime.now(clock));
    }

    void fill(Briefing briefing, Model model) {
        List<Guest> guests = invitations.guests(briefing.id());
        boolean begun = !briefing.startsAt().isAfter(OffsetDateTime.now(clock));
        model.addAttribute("briefing", briefing);
        model.addAttribute("state", state(briefing));
        model.addAttribute("guests", guests);
        model.addAttribute("uninvited", uninvited(briefing, guests));
        model.addAttribute(
                "missing",
                briefing.isRecorded()
                        ? records.missing(briefing).size()
                        : invites(briefing) && briefing.openedAt() != null
                                ? invitations.missing(briefing).size()
                                : 0);
        model.addAttribute("begun", begun);
        model.addAttribute("questions", questions.of(briefing.id()));
        model.addAttribute("takesQuestions", briefing.stands() && briefing.held() == null);
        model.addAttribute("steps", briefings.steps(briefing.id()));
    }

    /** Everyone on the list who is not invited, each with the reason. */
    private List<Uninvited> uninvited(Briefing briefing, List<Guest> guests) {
        Set<UUID> invited = guests.stream()
                .filter(guest -> guest.invitedAt() != null)
                .map(Guest::personId)
                .collect(Collectors.toSet());
        Set<UUID> counting =
                invitations.everyone(briefing).stream().map(Person::id).collect(Collectors.toSet());
        return candidates.of(briefing.electionId()).stream()
                .filter(person -> !invited.contains(person.id()))
                .map(person -> new Uninvited(person.name(), why(briefing, person, counting)))
                .toList();
    }

    private String why(Briefing briefing, Person person, Set<UUID> counting) {
        if (person.hasWithdrawn()) {
            return "Has withdrawn";
        }
        if (!counting.contains(person.id())) {
            return "Does not count as a candidate by the policy, or acts for nobody who does: "
                    + person.status().label();
        }
        if (briefing.openedAt() != null && !invites(briefing)) {
            return "Joined the list when the event was over";
        }
        if (person.address().isEmpty()) {
            return "No e-mail address is known: to be told by other means";
        }
        return briefing.openedAt() == null ? "Is invited once the event is decided" : "Came to count without joining";
    }

    private static String state(Briefing briefing) {
        if (briefing.calledOffAt() != null) {
            return "Called off";
        }
        if (briefing.notesPublishedAt() != null) {
            return Boolean.TRUE.equals(briefing.held()) ? "Held, notes published" : "Did not take place";
        }
        if (briefing.held() != null) {
            return "Notes to be approved";
        }
        if (briefing.openedAt() != null) {
            return "Open";
        }
        return Objects.requireNonNullElse(
                briefing.outcome() == null ? null : briefing.outcome().label(), "Planned");
    }
}
