package org.evenhand.preparation.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The briefings of the returning officer that the Chief Executive has attended (P03.3). */
@Repository
@Transactional
public class OfficerBriefings {

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficerBriefings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records a briefing of the returning officer that was attended.
     *
     * @param joint whether it was held together with the office's
     * @throws FieldRefused if it lies ahead
     */
    public void attended(
            UUID election, LocalDate heldOn, boolean joint, String attendedBy, @Nullable String notes, String by) {
        if (heldOn.isAfter(LocalDate.now(clock))) {
            throw new FieldRefused("heldOn", "this day lies ahead; record the briefing when it has been held (P03.3).");
        }
        jdbc.sql("""
                insert into office.paro_briefing (election_id, held_on, joint, attended_by, notes, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(election, heldOn, joint, attendedBy, notes, by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Briefing> of(UUID election) {
        return jdbc.sql("""
                select held_on, joint, attended_by, notes from office.paro_briefing
                where election_id = ? order by held_on, number""").param(election).query(Briefing.class).list();
    }

    /** A briefing of the returning officer that was attended. */
    public record Briefing(
            LocalDate heldOn,
            boolean joint,
            String attendedBy,
            @Nullable String notes) {}
}
