package org.evenhand.briefings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who was invited to an event, what they said and were sent. */
@Repository
@Transactional
class GuestRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    GuestRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Guest> of(UUID briefingId) {
        return jdbc.sql("""
                select g.person_id, concat_ws(' ', nullif(p.forenames, ''), p.surname) as name, g.invited_at, g.told_how,
                    g.answer, g.attended, g.record_at
                from office.briefing_guest g join office.person p on p.id = g.person_id
                where g.briefing_id = ? order by p.surname, p.forenames, g.person_id""").param(briefingId).query(Guest.class).list();
    }

    /** @param how where not by letter */
    void invited(UUID briefingId, UUID personId, @Nullable String how) {
        jdbc.sql("""
                insert into office.briefing_guest (briefing_id, person_id, invited_at, told_how) values (?, ?, ?, ?)
                on conflict do nothing""")
                .params(briefingId, personId, OffsetDateTime.now(clock), how)
                .update();
    }

    boolean answered(UUID briefingId, UUID personId, Guest.Answer answer, String by) {
        return jdbc.sql("""
                        update office.briefing_guest set answer = ?, answer_by = ?
                        where briefing_id = ? and person_id = ?""").params(answer.name(), by, briefingId, personId).update() == 1;
    }

    boolean attended(UUID briefingId, UUID personId, boolean came) {
        return jdbc.sql("update office.briefing_guest set attended = ? where briefing_id = ? and person_id = ?")
                        .params(came, briefingId, personId)
                        .update()
                == 1;
    }

    /** What was said is sent to this person now, invited or not. */
    void recordSent(UUID briefingId, UUID personId) {
        jdbc.sql("""
                insert into office.briefing_guest (briefing_id, person_id, record_at) values (?, ?, ?)
                on conflict (briefing_id, person_id) do update set record_at = excluded.record_at""").params(briefingId, personId, OffsetDateTime.now(clock)).update();
    }
}
