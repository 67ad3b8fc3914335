package org.evenhand.offers;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same offer to everyone else, and what they said to it (Q02). */
@Service
@Transactional
public class Offers {

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final MasterRegister register;
    private final Outbox outbox;
    private final Clock clock;

    Offers(JdbcClient jdbc, Candidates candidates, MasterRegister register, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Makes everyone who counts, the requester apart, the same offer; whoever has it already is not written to again. It
     * may be called anew for those who have joined since.
     *
     * @return how many it was made to now
     */
    public int makeToOthers(UUID contactId, Letters.Text offer) {
        String reference = register.contact(contactId).reference();
        int made = 0;
        for (Person person : missing(contactId)) {
            jdbc.sql("insert into office.offer (contact_id, person_id, offered_at) values (?, ?, ?)")
                    .params(contactId, person.id(), OffsetDateTime.now(clock))
                    .update();
            // the letter stands in nobody's case: who asked stays unknown to the others
            person.address().ifPresent(address -> outbox.put(offer.to(address, reference + " " + person.id())));
            made++;
        }
        return made;
    }

    /** Everyone who must be made the same offer: who counts and is not the requester. */
    @Transactional(readOnly = true)
    public List<Person> others(UUID contactId) {
        Contact contact = register.contact(contactId);
        UUID requester = register.personOf(contactId).orElse(null);
        return register.electionOf(contactId).map(candidates::toBeTold).orElse(List.of()).stream()
                .filter(person -> !person.id().equals(requester) && !person.writesFrom(contact.requesterEmail()))
                .toList();
    }

    /** Those of them who have no offer yet; after one was made to all, those who joined since. */
    @Transactional(readOnly = true)
    public List<Person> missing(UUID contactId) {
        List<UUID> made = of(contactId).stream().map(Offer::personId).toList();
        return others(contactId).stream()
                .filter(person -> !made.contains(person.id()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Offer> of(UUID contactId) {
        return jdbc.sql("""
                select o.person_id, concat_ws(' ', p.forenames, p.surname) as name, o.offered_at, o.answer, o.answered_by
                from office.offer o join office.person p on p.id = o.person_id
                where o.contact_id = ? order by p.surname, p.forenames""").param(contactId).query(Offer.class).list();
    }

    /** The contacts of which an offer was made to others. */
    @Transactional(readOnly = true)
    public List<UUID> made() {
        return jdbc.sql("select distinct contact_id from office.offer")
                .query(UUID.class)
                .list();
    }

    /** The offers as text for a form. */
    @Transactional(readOnly = true)
    public String describe(UUID contactId) {
        String made = of(contactId).stream()
                .map(offer -> offer.name() + ": " + said(offer.answer()))
                .collect(joining("\n"));
        return made.isEmpty() ? "Nobody: there is no other candidate on the list" : made;
    }

    private static String said(Offer.@Nullable Answer answer) {
        return answer == null ? "no answer yet" : answer.label();
    }

    /** Writes down what a person said. */
    public void answered(UUID contactId, UUID personId, Offer.Answer answer, String by) {
        int found = jdbc.sql("""
                update office.offer set answer = ?, answered_by = ?, answered_at = ?
                where contact_id = ? and person_id = ?""")
                .params(answer.name(), by, OffsetDateTime.now(clock), contactId, personId)
                .update();
        if (found == 1) {
            register.decide(contactId, "Same offer to another candidate", answer.label(), null, by, "Q02");
        }
    }

    /** The addresses of those who accepted. */
    @Transactional(readOnly = true)
    public List<String> acceptedBy(UUID contactId) {
        return of(contactId).stream()
                .filter(offer -> offer.answer() == Offer.Answer.ACCEPTED)
                .flatMap(offer -> candidates.find(offer.personId()).stream())
                .flatMap(person -> person.address().stream())
                .toList();
    }
}
