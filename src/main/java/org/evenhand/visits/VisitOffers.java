package org.evenhand.visits;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The same offer to every other candidate, and what they said to it (Q02). */
@Repository
@Transactional
public class VisitOffers {

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final MasterRegister register;
    private final Clock clock;

    VisitOffers(JdbcClient jdbc, Candidates candidates, MasterRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.register = register;
        this.clock = clock;
    }

    /** An offer, and its answer once there is one. */
    public record Offer(
            UUID personId,
            String name,
            OffsetDateTime offeredAt,
            @Nullable Answer answer,
            @Nullable String answeredBy) {}

    public enum Answer {
        ACCEPTED("Wants it too"),
        DECLINED("Does not want it");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Everyone who must be made the same offer: who counts and is not the requester. */
    @Transactional(readOnly = true)
    public List<Person> others(UUID contactId) {
        Contact contact = register.contact(contactId);
        UUID requester = register.personOf(contactId).orElse(null);
        return register.electionOf(contactId).map(candidates::toBeTold).orElse(List.of()).stream()
                .filter(person -> !person.id().equals(requester) && !writesFrom(person, contact.requesterEmail()))
                .toList();
    }

    private static boolean writesFrom(Person person, @Nullable String address) {
        return person.details().emails().stream().anyMatch(email -> email.equalsIgnoreCase(address));
    }

    void made(UUID contactId, Person person) {
        jdbc.sql(
                        "insert into office.visit_offer (contact_id, person_id, offered_at) values (?, ?, ?) on conflict do nothing")
                .params(contactId, person.id(), OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Offer> of(UUID contactId) {
        return jdbc.sql("""
                select o.person_id, p.forenames || ' ' || p.surname as name, o.offered_at, o.answer, o.answered_by
                from office.visit_offer o join office.person p on p.id = o.person_id
                where o.contact_id = ? order by p.surname, p.forenames""").param(contactId).query(Offer.class).list();
    }

    /** Writes down what a candidate said. */
    public void answered(UUID contactId, UUID personId, Answer answer, String by) {
        int found = jdbc.sql("""
                update office.visit_offer set answer = ?, answered_by = ?, answered_at = ?
                where contact_id = ? and person_id = ?""")
                .params(answer.name(), by, OffsetDateTime.now(clock), contactId, personId)
                .update();
        if (found == 1) {
            register.decide(contactId, "Same offer to another candidate", answer.label(), null, by, "Q02");
        }
    }

    /** The addresses of those who accepted. */
    @Transactional(readOnly = true)
    List<String> acceptedBy(UUID contactId) {
        return of(contactId).stream()
                .filter(offer -> offer.answer() == Answer.ACCEPTED)
                .flatMap(offer -> candidates.find(offer.personId()).stream())
                .flatMap(person -> person.details().emails().stream().limit(1))
                .toList();
    }
}
