package org.evenhand.imagery.notice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has the notice, each once. */
@Repository
@Transactional
class NoticeRows {

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Told> of(UUID election) {
        return jdbc.sql("""
                select person_id, party, address, how, sent_at, sent_by from office.imagery_notice
                where election_id = ? order by sent_at, party, address""").param(election).query(Told.class).list();
    }

    void sent(
            UUID election,
            @Nullable UUID person,
            @Nullable String party,
            String address,
            OffsetDateTime at,
            String by) {
        add(election, new Told(person, party, address, null, at, by));
    }

    void toldOtherwise(
            UUID election, @Nullable UUID person, @Nullable String party, String how, OffsetDateTime at, String by) {
        add(election, new Told(person, party, null, how, at, by));
    }

    private void add(UUID election, Told told) {
        jdbc.sql("""
                insert into office.imagery_notice (election_id, person_id, party, address, how, sent_by, sent_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(election, told.personId(), told.party(), told.address(), told.how())
                .params(told.sentBy(), told.sentAt())
                .update();
    }
}
