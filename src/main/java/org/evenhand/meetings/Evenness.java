package org.evenhand.meetings;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.offers.Offers;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many meetings each candidate has had, and for how long; whoever had fewer has an open offer (Q08). */
@Service
@Transactional(readOnly = true)
public class Evenness {

    private final Meetings meetings;
    private final Candidates candidates;
    private final Offers offers;
    private final MasterRegister register;

    Evenness(Meetings meetings, Candidates candidates, Offers offers, MasterRegister register) {
        this.meetings = meetings;
        this.candidates = candidates;
        this.offers = offers;
        this.register = register;
    }

    /**
     * One candidate's share.
     *
     * @param minutes agreed, or held where it is over
     * @param openOffers of meetings that others had, to which the candidate has not answered
     * @param missingOffers meetings of others that were not offered
     */
    public record Share(String name, int meetings, int minutes, long openOffers, long missingOffers) {}

    /** The shares of an election's candidates, in the order of the list. */
    public List<Share> of(UUID electionId) {
        List<Meeting> standing = meetings.standing().stream()
                .filter(meeting -> register.electionOf(meeting.contactId())
                        .filter(electionId::equals)
                        .isPresent())
                .toList();
        return candidates.toBeTold(electionId).stream()
                .filter(Person::isCandidate)
                .map(person -> share(person, standing))
                .toList();
    }

    private Share share(Person person, List<Meeting> standing) {
        List<Meeting> own =
                standing.stream().filter(meeting -> isOf(person, meeting)).toList();
        return new Share(
                person.name(),
                own.size(),
                own.stream()
                        .mapToInt(meeting -> meeting.minutes() == null ? 0 : meeting.minutes())
                        .sum(),
                standing.stream()
                        .flatMap(meeting -> offers.of(meeting.contactId()).stream())
                        .filter(offer -> offer.personId().equals(person.id()) && offer.answer() == null)
                        .count(),
                standing.stream()
                        .flatMap(meeting -> offers.missing(meeting.contactId()).stream())
                        .filter(missing -> missing.id().equals(person.id()))
                        .count());
    }

    private boolean isOf(Person person, Meeting meeting) {
        Contact contact = register.contact(meeting.contactId());
        return register.personOf(contact.id()).filter(person.id()::equals).isPresent()
                || person.details().emails().stream()
                        .anyMatch(email -> email.equalsIgnoreCase(contact.requesterEmail()));
    }

    /** The shares as text for a form. */
    public String describe(UUID contactId) {
        return register.electionOf(contactId).map(this::of).orElse(List.of()).stream()
                .map(share -> share.name() + ": " + share.meetings() + " meetings, " + share.minutes() + " minutes")
                .collect(joining("\n"));
    }
}
