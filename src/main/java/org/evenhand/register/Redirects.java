package org.evenhand.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which contacts were passed on to the single point of contact, by whom and when (C17). */
@Repository
@Transactional
public class Redirects {

    private final JdbcClient jdbc;

    Redirects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Redirect redirect) {
        jdbc.sql("""
                insert into office.redirect (contact_id, received_by, passed_on_by, passed_on_at, answered_by)
                values (?, ?, ?, ?, ?)""")
                .params(
                        redirect.contactId(),
                        redirect.receivedBy(),
                        redirect.passedOnBy(),
                        redirect.passedOnAt(),
                        redirect.answeredBy())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Redirect> of(UUID contactId) {
        return jdbc.sql("""
                select contact_id, received_by, passed_on_by, passed_on_at, answered_by
                from office.redirect where contact_id = ?""").param(contactId).query(Redirect.class).optional();
    }

    /** Contacts that others answered by themselves, newest first (Q12). */
    @Transactional(readOnly = true)
    public List<Redirect> answeredElsewhere() {
        return jdbc.sql("""
                select contact_id, received_by, passed_on_by, passed_on_at, answered_by
                from office.redirect where answered_by is not null order by passed_on_at desc""").query(Redirect.class).list();
    }
}
