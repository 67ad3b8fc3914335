package org.evenhand.meetings;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.offers.Offer;
import org.evenhand.offers.Offers;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
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
        List<Standing> standing = meetings.standing().stream()
                .filter(meeting -> register.electionOf(meeting.contactId())
                        .filter(electionId::equals)
                        .isPresent())
                .map(this::standing)
                .toList();
        return candidates.toBeTold(electionId).stream()
                .filter(Person::isCandidate)
                .map(person -> share(person, standing))
                .toList();
    }

    /** A meeting that stands: whose it is, who was offered the same and has not answered, and to whom it was not offered. */
    private record Standing(
            int minutes, @Nullable UUID requester, @Nullable String address, Set<UUID> open, Set<UUID> missing) {

        boolean isOf(Person person) {
            return person.id().equals(requester) || person.writesFrom(address);
        }
    }

    private Standing standing(Meeting meeting) {
        UUID contact = meeting.contactId();
        return new Standing(
                meeting.minutes() == null ? 0 : meeting.minutes(),
                register.personOf(contact).orElse(null),
                register.contact(contact).requesterEmail(),
                offers.of(contact).stream()
                        .filter(offer -> offer.answer() == null)
                        .map(Offer::personId)
                        .collect(toSet()),
                offers.missing(contact).stream().map(Person::id).collect(toSet()));
    }

    private static Share share(Person person, List<Standing> standing) {
        List<Standing> own = standing.stream().filter(one -> one.isOf(person)).toList();
        return new Share(
                person.name(),
                own.size(),
                own.stream().mapToInt(Standing::minutes).sum(),
                standing.stream()
                        .filter(one -> one.open().contains(person.id()))
                        .count(),
                standing.stream()
                        .filter(one -> one.missing().contains(person.id()))
                        .count());
    }

    /** The shares as text for a form. */
    public String describe(UUID contactId) {
        return register.electionOf(contactId).map(this::of).orElse(List.of()).stream()
                .map(share -> share.name() + ": " + share.meetings() + " meetings, " + share.minutes() + " minutes")
                .collect(joining("\n"));
    }
}
