package org.evenhand.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.mail.template.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which language letters are written: that which the requester chose, or else as the office's profile says. It is
 * never guessed, neither from a message nor from a browser.
 */
@Repository
@Transactional
public class Languages {

    private final JdbcClient jdbc;
    private final Office office;
    private final Clock clock;

    Languages(JdbcClient jdbc, Office office, Clock clock) {
        this.jdbc = jdbc;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Notes in which language the requester of a contact wishes to be written to.
     *
     * @param code {@code en} or {@code cy}
     * @param by who said so
     * @throws IllegalArgumentException if letters are not written in this language
     */
    public void choose(UUID contactId, String code, String by) {
        jdbc.sql("""
                insert into office.contact_language (contact_id, language, chosen_by, chosen_at)
                values (?, ?, ?, ?)""")
                .params(contactId, Language.of(code).code(), by, OffsetDateTime.now(clock))
                .update();
    }

    /** The requester's choice, as {@code en} or {@code cy}; empty where none is known. */
    @Transactional(readOnly = true)
    public Optional<String> of(UUID contactId) {
        return jdbc.sql(
                        "select language from office.contact_language where contact_id = ? order by number desc limit 1")
                .param(contactId)
                .query(String.class)
                .optional();
    }

    /** The languages of a letter to the public, in the order in which they are read. */
    @Transactional(readOnly = true)
    List<Language> ofLetter(@Nullable UUID contactId) {
        return Optional.ofNullable(contactId)
                .flatMap(this::of)
                .map(List::of)
                .orElseGet(office::letterLanguages)
                .stream()
                .map(Language::of)
                .toList();
    }
}
