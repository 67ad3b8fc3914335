package org.evenhand.information;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Political requests on their way out, as the database keeps them until nothing of them is left. */
@Repository
@Transactional
class PoliticalItems {

    private static final String SELECT =
            "select id, contact, reference, checked_by, confirmed_by, kept_because from office.political_item where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PoliticalItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes who found no request for information inside; looked at again, the later counts. */
    void check(UUID contactId, String reference, String by) {
        jdbc.sql("""
                insert into office.political_item (id, contact, reference, checked_by, checked_at)
                values (?, ?, ?, ?, ?)
                on conflict (contact) do update set checked_by = excluded.checked_by, checked_at = excluded.checked_at,
                    confirmed_by = null, confirmed_at = null""")
                .params(UUID.randomUUID(), contactId, reference, by, OffsetDateTime.now(clock))
                .update();
    }

    void confirm(UUID contactId, String by) {
        jdbc.sql("""
                update office.political_item set confirmed_by = ?, confirmed_at = ?, kept_because = null
                where contact = ?""").params(by, OffsetDateTime.now(clock), contactId).update();
    }

    void forwarded(UUID id) {
        jdbc.sql("update office.political_item set forwarded_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    void keep(UUID id, String reason) {
        jdbc.sql("""
                update office.political_item set kept_because = ?, confirmed_by = null, confirmed_at = null
                where id = ?""").params(reason, id).update();
    }

    @Transactional(readOnly = true)
    Optional<PoliticalItem> of(UUID contactId) {
        return jdbc.sql(SELECT + "contact = ?")
                .param(contactId)
                .query(PoliticalItem.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<PoliticalItem> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(PoliticalItem.class).optional();
    }

    /** Deletes every row of its contact. */
    void forget(UUID id) {
        jdbc.sql("select office.forget_political(?)")
                .param(id)
                .query((row, index) -> true)
                .list();
    }

    /** Deletes the item itself and counts it, once: a number and a day are all that is kept (C23). */
    void count(UUID id) {
        if (jdbc.sql("delete from office.political_item where id = ? and contact is null")
                        .param(id)
                        .update()
                == 1) {
            jdbc.sql("insert into office.political_tally (day) values (?)")
                    .param(LocalDate.now(clock))
                    .update();
        }
    }

    /** How many were forwarded and deleted so far. */
    @Transactional(readOnly = true)
    int counted() {
        return jdbc.sql("select count(*) from office.political_tally")
                .query(Integer.class)
                .single();
    }
}
