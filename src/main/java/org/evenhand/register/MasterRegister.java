package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one register of contacts, requests, decisions and mitigations (P20, R1). It is internal and holds names.
 *
 * <p>Every method joins the caller's transaction, so that an entry and the step of the process that made it commit
 * together.
 */
@Repository
@Transactional
public class MasterRegister {

    private static final String COLUMNS = """
        id, reference, contacted_at, method, received_by, requester_name, requester_email, requester_phone,
        requester_role, on_behalf_of, office_held, subject, information_sought, information_provided,
        contact_class, covered_by, registered_at, closed_at, replies_to, problem,
        policy_version\
        """;

    private final JdbcClient jdbc;
    private final Elections elections;
    private final Policies policies;
    private final Clock clock;

    MasterRegister(JdbcClient jdbc, Elections elections, Policies policies, Clock clock) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.policies = policies;
        this.clock = clock;
    }

    /** Enters a contact under the next reference (P09.1), with the version of the policy now in force. */
    public Contact enter(NewContact contact) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
            insert into office.contact (id, reference, election_id, contacted_at, method, received_by,
                requester_name, requester_email, requester_phone, requester_role, on_behalf_of, office_held,
                subject, information_sought, registered_at, replies_to, problem,
                policy_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        id,
                        nextReference(now.getYear()),
                        elections.next().map(Election::id).orElse(null),
                        contact.contactedAt().atOffset(java.time.ZoneOffset.UTC),
                        contact.method().name(),
                        contact.receivedBy(),
                        contact.requesterName(),
                        contact.requesterEmail(),
                        contact.requesterPhone(),
                        name(contact.requesterRole()),
                        contact.onBehalfOf(),
                        contact.officeHeld(),
                        contact.subject(),
                        contact.informationSought(),
                        now,
                        contact.repliesTo(),
                        contact.problem(),
                        policies.inForce().number())
                .update();
        return contact(id);
    }

    private String nextReference(int year) {
        long number = jdbc.sql("select nextval('office.contact_number')")
                .query(Long.class)
                .single();
        return "EC-%d-%04d".formatted(year, number);
    }

    /** @throws IllegalArgumentException if no such contact is entered */
    @Transactional(readOnly = true)
    public Contact contact(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from office.contact where id = ?")
                .param(id)
                .query(Contact.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No contact " + id + " is in the register"));
    }

    @Transactional(readOnly = true)
    public Optional<Contact> find(String reference) {
        return jdbc.sql("select " + COLUMNS + " from office.contact where reference = ?")
                .param(reference)
                .query(Contact.class)
                .optional();
    }

    /** The latest entries, newest first. */
    @Transactional(readOnly = true)
    public List<Contact> latest(int limit) {
        return jdbc.sql("select " + COLUMNS
                        + " from office.contact order by registered_at desc, reference desc limit ?")
                .param(limit)
                .query(Contact.class)
                .list();
    }

    /** The election for which the contact was entered; empty where none was known. */
    @Transactional(readOnly = true)
    public Optional<UUID> electionOf(UUID id) {
        return jdbc.sql("select election_id from office.contact where id = ? and election_id is not null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** The person on the list of candidates who made the contact, where someone has confirmed it (P06.2). */
    @Transactional(readOnly = true)
    public Optional<UUID> personOf(UUID id) {
        return jdbc.sql("select person_id from office.contact where id = ? and person_id is not null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** Records what triage settled (P09.2). */
    public void classify(UUID id, Classification c) {
        jdbc.sql("""
            update office.contact set contact_class = ?, requester_role = ?, requester_name = ?,
                requester_email = ?, on_behalf_of = ?, office_held = ?, information_sought = ?, covered_by = ?
            where id = ?\
            """)
                .params(
                        c.contactClass().name(),
                        c.requesterRole().name(),
                        c.requesterName(),
                        c.requesterEmail(),
                        c.onBehalfOf(),
                        c.officeHeld(),
                        c.informationSought(),
                        c.coveredBy(),
                        id)
                .update();
    }

    /** Gives a contact another class than triage did, because it turned out to be something else (P09.2). */
    public void reclassify(UUID id, ContactClass contactClass) {
        jdbc.sql("update office.contact set contact_class = ? where id = ?")
                .params(contactClass.name(), id)
                .update();
    }

    /** Records the request in the words in which its maker corrected it (P11.1). */
    public void correct(UUID id, String informationSought) {
        jdbc.sql("update office.contact set information_sought = ? where id = ?")
                .params(informationSought, id)
                .update();
    }

    /** Records what the requester was given (C06). */
    public void provide(UUID id, String information) {
        jdbc.sql("update office.contact set information_provided = ? where id = ?")
                .params(information, id)
                .update();
    }

    /** Marks the contact as dealt with; a second call changes nothing. */
    public void close(UUID id) {
        jdbc.sql("update office.contact set closed_at = ? where id = ? and closed_at is null")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    /** Adds a decision (C10) and the policy under which it is taken; decisions are only ever added. */
    public void decide(UUID contactId, String kind, String outcome, @Nullable String reason, String by, String rules) {
        jdbc.sql("""
            insert into office.decision (id, contact_id, kind, outcome, reason, decided_by, decided_at, rules,
                policy_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        UUID.randomUUID(),
                        contactId,
                        kind,
                        outcome,
                        reason,
                        by,
                        OffsetDateTime.now(clock),
                        rules,
                        policies.inForce().number())
                .update();
    }

    /** The contacts on whose record a decision of this kind stands. */
    @Transactional(readOnly = true)
    public Set<UUID> decidedAs(String kind) {
        return Set.copyOf(jdbc.sql("select distinct contact_id from office.decision where kind = ?")
                .param(kind)
                .query(UUID.class)
                .list());
    }

    @Transactional(readOnly = true)
    public List<Decision> decisions(UUID contactId) {
        return jdbc.sql("""
            select kind, outcome, reason, decided_by, decided_at, rules, policy_version
            from office.decision where contact_id = ? order by decided_at, id\
            """).param(contactId).query(Decision.class).list();
    }

    /** Notes a risk and what is done about it (C11, P09.7). */
    public void mitigate(UUID contactId, String risk, String by) {
        jdbc.sql("insert into office.mitigation (id, contact_id, risk, noted_by, noted_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), contactId, risk, by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Mitigation> mitigations(UUID contactId) {
        return jdbc.sql("select risk, noted_by, noted_at from office.mitigation where contact_id = ? order by noted_at")
                .param(contactId)
                .query(Mitigation.class)
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
