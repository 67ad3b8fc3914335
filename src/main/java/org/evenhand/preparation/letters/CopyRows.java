package org.evenhand.preparation.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The copies of each letter: to whom, and whether they have it. */
@Repository
@Transactional
class CopyRows {

    private static final String SELECT = """
            select c.id, c.circular_id, c.recipient_id, r.name, r.organisation, r.address, c.sent_at, c.reminded_at,
                c.acknowledged_on, c.acknowledged_how, c.acknowledged_by
            from office.circular_copy c join office.recipient r on r.id = c.recipient_id\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CopyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One for each on the list of its audience who has not been written to in this election; returns how many there are. */
    int prepare(Circular circular) {
        jdbc.sql("delete from office.circular_copy where circular_id = ? and sent_at is null")
                .param(circular.id())
                .update();
        return jdbc.sql("""
                insert into office.circular_copy (id, circular_id, recipient_id)
                select gen_random_uuid(), ?, r.id from office.recipient r
                where r.audience = ? and r.removed_at is null and not exists (
                    select from office.circular_copy c join office.circular l on l.id = c.circular_id
                    where l.audience = r.audience and l.election_id = ? and c.recipient_id = r.id)""")
                .params(circular.id(), circular.audience().name(), circular.electionId())
                .update();
    }

    /** By name. */
    @Transactional(readOnly = true)
    List<CircularCopy> of(UUID circularId) {
        return jdbc.sql(SELECT + "where c.circular_id = ? order by lower(r.name), lower(r.address)")
                .param(circularId)
                .query(CircularCopy.class)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<CircularCopy> find(UUID id) {
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(id)
                .query(CircularCopy.class)
                .optional();
    }

    /** Of the letter to a recipient that went out under this key: template, the letter's reference, the address. */
    @Transactional(readOnly = true)
    List<CircularCopy> sentAs(String businessKey) {
        return jdbc.sql(SELECT + """
                join office.circular l on l.id = c.circular_id
                where c.sent_at is not null and l.reference = split_part(:key, ' ', 2)
                    and lower(r.address) = lower(split_part(:key, ' ', 3))""")
                .param("key", businessKey)
                .query(CircularCopy.class)
                .list();
    }

    /** The recipients of an audience to whom nothing was sent in an election. */
    @Transactional(readOnly = true)
    List<Recipient> unwritten(Audience audience, UUID electionId) {
        return jdbc.sql("""
                select r.id, r.audience, r.name, r.organisation, r.address from office.recipient r
                where r.audience = ? and r.removed_at is null and not exists (
                    select from office.circular_copy c join office.circular l on l.id = c.circular_id
                    where c.recipient_id = r.id and l.election_id = ? and c.sent_at is not null)
                order by lower(r.name), lower(r.address)""")
                .params(audience.name(), electionId)
                .query(Recipient.class)
                .list();
    }

    void sent(UUID id) {
        jdbc.sql("update office.circular_copy set sent_at = coalesce(sent_at, ?) where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    void reminded(UUID id) {
        jdbc.sql("update office.circular_copy set reminded_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    /** A second receipt leaves the first as it is. */
    void acknowledged(UUID id, LocalDate day, String how, @Nullable String by) {
        jdbc.sql("""
                update office.circular_copy set acknowledged_on = :day, acknowledged_how = :how, acknowledged_by = :by
                where id = :id and sent_at is not null and acknowledged_on is null""")
                .param("day", day)
                .param("how", how)
                .param("by", by)
                .param("id", id)
                .update();
    }
}
