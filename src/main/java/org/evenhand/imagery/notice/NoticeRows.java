package org.evenhand.imagery.notice;

import java.util.List;
import java.util.UUID;
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

    void add(UUID election, Told told) {
        jdbc.sql("""
                insert into office.imagery_notice (election_id, person_id, party, address, how, sent_by, sent_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(election, told.personId(), told.party(), told.address(), told.how())
                .params(told.sentBy(), told.sentAt())
                .update();
    }
}
