package org.evenhand.election.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of people and of their changes. */
@Repository
class People {

    private static final String SELECT = """
            select p.id, p.election_id, p.role, p.acts_for, p.forenames, p.surname, p.party, p.emails, p.telephone,
                p.website, p.office_held, first.changed_at as entered_at, last.status
            from office.person p
            join lateral (select changed_at from office.person_change c where c.person_id = p.id
                order by number limit 1) first on true
            join lateral (select status from office.person_change c where c.person_id = p.id
                order by number desc limit 1) last on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Person> of(UUID electionId) {
        return jdbc.sql(SELECT + "where p.election_id = ?")
                .param(electionId)
                .query(People::person)
                .list();
    }

    Optional<Person> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = ?")
                .param(id)
                .query(People::person)
                .optional();
    }

    UUID add(UUID electionId, Role role, @Nullable UUID actsFor, Details d) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into office.person (id, election_id, role, acts_for, forenames, surname, party, emails, telephone,
                    website, office_held)
                values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, ' '), ?, ?, ?)""")
                .params(id, electionId, role.name(), actsFor, d.forenames(), d.surname(), d.party())
                .params(String.join(" ", d.emails()), d.telephone(), d.website())
                .params(d.officeHeld().name())
                .update();
        return id;
    }

    void replace(UUID id, Details d) {
        jdbc.sql("""
                update office.person set forenames = ?, surname = ?, party = ?, emails = string_to_array(?, ' '),
                    telephone = ?, website = ?, office_held = ? where id = ?""")
                .params(d.forenames(), d.surname(), d.party(), String.join(" ", d.emails()), d.telephone())
                .params(d.website(), d.officeHeld().name(), id)
                .update();
    }

    void changed(UUID id, PersonChange.Kind kind, Status status, String what, String reason, String by) {
        jdbc.sql("""
                insert into office.person_change (person_id, kind, status, what, reason, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, kind.name(), status.name(), what, reason, by, OffsetDateTime.now(clock))
                .update();
    }

    /** Oldest first. */
    List<PersonChange> changes(UUID id) {
        return jdbc.sql("""
                select kind, status, what, reason, changed_by, changed_at
                from office.person_change where person_id = ? order by number""").param(id).query(PersonChange.class).list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        Details details = new Details(
                row.getString("forenames"),
                row.getString("surname"),
                row.getString("party"),
                Arrays.asList((String[]) row.getArray("emails").getArray()),
                row.getString("telephone"),
                row.getString("website"),
                OfficeHeld.valueOf(row.getString("office_held")));
        return new Person(
                row.getObject("id", UUID.class),
                row.getObject("election_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("acts_for", UUID.class),
                details,
                Status.valueOf(row.getString("status")),
                row.getObject("entered_at", OffsetDateTime.class));
    }
}
