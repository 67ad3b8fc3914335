package org.evenhand.preparation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The meetings on how the protocol is kept (P02.5). */
@Repository
@Transactional
public class ComplianceMeetings {

    private final JdbcClient jdbc;
    private final Clock clock;

    ComplianceMeetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws FieldRefused if the meeting is still to come */
    public void note(LocalDate heldOn, String present, String minutes, String by) {
        if (heldOn.isAfter(LocalDate.now(clock))) {
            throw new FieldRefused("heldOn", "minutes are noted once the meeting was held (P02.5).");
        }
        jdbc.sql("""
                insert into office.compliance_meeting (id, held_on, present, minutes, noted_by, noted_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), heldOn, present, minutes, by, OffsetDateTime.now(clock))
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ComplianceMeeting> all() {
        return jdbc.sql("""
                select held_on, present, minutes, noted_by from office.compliance_meeting
                order by held_on desc, noted_at desc""").query(ComplianceMeeting.class).list();
    }
}
