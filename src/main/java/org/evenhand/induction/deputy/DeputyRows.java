package org.evenhand.induction.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of appointments and of deputies' terms. */
@Repository
class DeputyRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeputyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(UUID induction, boolean wanted, @Nullable String note, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                insert into office.deputy_appointment
                    (induction_id, wanted, wish_words, wish_by, wish_at, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(induction, wanted, note, by, now, by, now))
                .update();
    }

    /** @param columns what is set, with a place for each value */
    void change(UUID induction, String columns, String by, @Nullable Object... values) {
        jdbc.sql("update office.deputy_appointment set " + columns
                        + ", changed_by = ?, changed_at = ? where induction_id = ?")
                .params(Arrays.asList(values))
                .params(by, OffsetDateTime.now(clock), induction)
                .update();
    }

    Optional<DeputyAppointment> of(UUID induction) {
        return jdbc.sql("select * from office.deputy_appointment where induction_id = ?")
                .param(induction)
                .query(DeputyAppointment.class)
                .optional();
    }

    void forget(UUID induction) {
        jdbc.sql("delete from office.deputy_appointment where induction_id = ?")
                .param(induction)
                .update();
    }

    void beginTerm(UUID induction, String holder, LocalDate startsOn) {
        jdbc.sql("insert into office.deputy_term (induction_id, holder, starts_on) values (?, ?, ?)")
                .params(induction, holder, startsOn)
                .update();
    }

    /** Ends the open terms that did not begin with this induction. */
    void endTermsBefore(UUID induction, LocalDate endsOn) {
        jdbc.sql("update office.deputy_term set ends_on = ? where ends_on is null and induction_id <> ?")
                .params(endsOn, induction)
                .update();
    }

    /** Ends the open term that began with this induction; one that would begin later never does. */
    void endTermOf(UUID induction, LocalDate endsOn) {
        jdbc.sql("delete from office.deputy_term where induction_id = ? and starts_on > ?")
                .params(induction, endsOn)
                .update();
        jdbc.sql("update office.deputy_term set ends_on = ? where ends_on is null and induction_id = ?")
                .params(endsOn, induction)
                .update();
    }
}
