package org.evenhand.parity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Calendars;
import org.evenhand.election.WorkingDays;
import org.evenhand.register.ContactClass;
import org.evenhand.register.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All contacts as they compare with one another, the oldest first. */
@Repository
@Transactional(readOnly = true)
public class Dealings {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Clock clock;

    Dealings(JdbcClient jdbc, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    public List<Dealing> all() {
        WorkingDays days = calendars.information();
        return jdbc.sql("select * from office.dealing order by contacted_at, reference")
                .query((row, index) -> dealing(row, days))
                .list();
    }

    /** Those of these contacts that are classed, in no order. */
    List<Dealing> of(Collection<UUID> contacts) {
        WorkingDays days = calendars.information();
        return jdbc.sql("select * from office.dealing where contact_id = any(?)")
                .param(contacts.toArray(UUID[]::new))
                .query((row, index) -> dealing(row, days))
                .list();
    }

    private Dealing dealing(ResultSet row, WorkingDays days) throws SQLException {
        OffsetDateTime contacted = row.getObject("contacted_at", OffsetDateTime.class);
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        String role = row.getString("requester_role");
        String letter = row.getString("answered_with");
        return new Dealing(
                row.getObject("contact_id", UUID.class),
                row.getString("reference"),
                ContactClass.valueOf(row.getString("contact_class")),
                role == null ? null : RequesterRole.valueOf(role),
                row.getString("requester"),
                contacted,
                row.getObject("registered_at", OffsetDateTime.class),
                row.getString("information_sought"),
                letter,
                Outcome.of(letter),
                answered,
                waited(contacted, answered, days),
                row.getObject("published_on") != null,
                row.getBoolean("withheld"));
    }

    private @Nullable Integer waited(OffsetDateTime from, @Nullable OffsetDateTime until, WorkingDays days) {
        return until == null
                ? null
                : days.between(day(from), day(until).plusDays(1)).days();
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
