package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections and withdrawals of published entries: proposed by one person with a reason for the public, decided by
 * another, published as a new entry (P20.2). Nothing is overwritten.
 */
@Service
@Transactional(noRollbackFor = PublicationRefused.class)
public class PublicationChanges {

    private static final String RULES = "P20.2 Q15";

    private final JdbcClient jdbc;
    private final MasterRegister register;
    private final Publication publication;
    private final PublicLog log;
    private final Clock clock;

    PublicationChanges(JdbcClient jdbc, MasterRegister register, Publication publication, PublicLog log, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.publication = publication;
        this.log = log;
        this.clock = clock;
    }

    /** The change that waits for a decision on this contact. */
    @Transactional(readOnly = true)
    public Optional<PublicationChange> waiting(UUID contactId) {
        return select("contact_id = ?", contactId).stream().findFirst();
    }

    /**
     * Proposes a correction.
     *
     * @throws PublicationRefused if a text names a person in the case, nothing is said, or another change waits
     */
    public void proposeCorrection(
            UUID contactId, long entry, String sought, String provided, String reason, String by) {
        if (sought.isBlank() || provided.isBlank()) {
            throw new PublicationRefused("write both what was asked and what was answered");
        }
        refuseIdentifying(contactId, sought + "\n" + provided + "\n" + reason);
        propose(contactId, entry, EntryChange.CORRECTION, sought, provided, reason, by);
    }

    /** Proposes to take all that is published about this contact out of the public's sight; refused as a correction is. */
    public void proposeWithdrawal(UUID contactId, long entry, String reason, String by) {
        refuseIdentifying(contactId, reason);
        propose(contactId, entry, EntryChange.WITHDRAWAL, null, null, reason, by);
    }

    private void propose(
            UUID contactId,
            long entry,
            EntryChange kind,
            @Nullable String sought,
            @Nullable String provided,
            String reason,
            String by) {
        if (reason.isBlank()) {
            throw new PublicationRefused("give the reason; it will be published");
        }
        if (waiting(contactId).isPresent()) {
            throw new PublicationRefused("another change of this entry waits for its decision");
        }
        jdbc.sql("""
                insert into office.publication_change (id, contact_id, entry, kind, sought, provided, reason, proposed_by,
                    proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        contactId,
                        entry,
                        kind.name(),
                        sought,
                        provided,
                        reason,
                        by,
                        OffsetDateTime.now(clock))
                .update();
        register.decide(
                contactId, "Change of publication", kind + " of entry " + entry + " proposed", reason, by, RULES);
    }

    /**
     * Publishes what another person proposed.
     *
     * @throws PublicationRefused if the proposer decides, or the entry is not the latest any more
     */
    public long approve(UUID changeId, String by) {
        PublicationChange change = undecided(changeId, by);
        Contact contact = register.contact(change.contactId());
        String sought = change.sought();
        String provided = change.provided();
        refuseIdentifying(contact.id(), change.reason() + "\n" + sought + "\n" + provided);
        long number = sought != null && provided != null
                ? log.correct(contact, change.entry(), sought, provided, change.reason())
                : log.withdraw(contact, change.entry(), change.reason());
        decide(change, true, by);
        register.decide(
                contact.id(),
                "Change of publication",
                change.kind() + " published as entry " + number,
                change.reason(),
                by,
                RULES);
        return number;
    }

    /** Does not publish what was proposed; the proposer may take it back too. */
    public void reject(UUID changeId, String by) {
        PublicationChange change = find(changeId);
        if (change.proposedBy().equals(by)) {
            jdbc.sql("delete from office.publication_change where id = ?")
                    .param(changeId)
                    .update();
        } else {
            decide(change, false, by);
        }
        register.decide(change.contactId(), "Change of publication", change.kind() + " not published", null, by, RULES);
    }

    private PublicationChange undecided(UUID changeId, String by) {
        PublicationChange change = find(changeId);
        if (change.proposedBy().equals(by)) {
            throw new PublicationRefused("you proposed this change, so another person must decide on it (P20.2)");
        }
        return change;
    }

    private PublicationChange find(UUID changeId) {
        return select("id = ?", changeId).stream()
                .findFirst()
                .orElseThrow(() -> new PublicationRefused("this change has been decided already"));
    }

    private List<PublicationChange> select(String condition, UUID id) {
        return jdbc.sql("select id, contact_id, entry, kind, sought, provided, reason, proposed_by, proposed_at"
                        + " from office.publication_change where approved is null and " + condition)
                .param(id)
                .query(PublicationChange.class)
                .list();
    }

    private void decide(PublicationChange change, boolean approved, String by) {
        jdbc.sql("update office.publication_change set approved = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(approved, by, OffsetDateTime.now(clock), change.id())
                .update();
    }

    private void refuseIdentifying(UUID contactId, String text) {
        publication.identifying(contactId, text).ifPresent(found -> {
            throw new PublicationRefused("the text names people in this case: " + found);
        });
    }
}
