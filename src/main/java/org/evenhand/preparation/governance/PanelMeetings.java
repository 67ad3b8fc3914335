package org.evenhand.preparation.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.governance.PanelMeeting.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the police and crime panel in the period: moved, or kept to what is not controversial (P43.1). */
@Service
@Transactional
public class PanelMeetings {

    private final JdbcClient jdbc;
    private final Restrictions restrictions;
    private final DateWords words;
    private final Clock clock;

    PanelMeetings(JdbcClient jdbc, Restrictions restrictions, DateWords words, Clock clock) {
        this.jdbc = jdbc;
        this.restrictions = restrictions;
        this.words = words;
        this.clock = clock;
    }

    /** @throws FieldRefused if its day is past, or lies in no pre-election period */
    public PanelMeeting enter(LocalDate heldOn, String agenda, String by) {
        if (heldOn.isBefore(restrictions.today())) {
            throw new FieldRefused("panelMeetingOn", "this day is past (P43).");
        }
        if (!restrictions.on(heldOn)) {
            throw new FieldRefused(
                    "panelMeetingOn", "no pre-election period is on that day, so its agenda needs no check (P43).");
        }
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                insert into office.panel_meeting (id, reference, held_on, agenda, entered_by, entered_at)
                values (?, office.case_reference('PM-' || ? || '-', nextval('office.panel_number')), ?, ?, ?, ?)""")
                .params(id, String.valueOf(now.getYear()), heldOn, agenda, by, now)
                .update();
        return of(id);
    }

    @Transactional(readOnly = true)
    public PanelMeeting of(UUID id) {
        return jdbc.sql("select * from office.panel_meeting where id = ?")
                .param(id)
                .query(PanelMeeting.class)
                .single();
    }

    /** Those on or after this day, the first first. */
    @Transactional(readOnly = true)
    public List<PanelMeeting> from(LocalDate day) {
        return jdbc.sql("select * from office.panel_meeting where held_on >= ? order by held_on, reference")
                .param(day)
                .query(PanelMeeting.class)
                .list();
    }

    /** The last day of the period in which it falls, in words; empty where the period has moved away. */
    @Transactional(readOnly = true)
    public String periodUntil(PanelMeeting meeting) {
        LocalDate free = restrictions.freeFrom(meeting.heldOn());
        return free.equals(meeting.heldOn()) ? "" : words.day(free.minusDays(1));
    }

    /** @throws FieldRefused if the new day is past or in a period as well */
    public void move(UUID id, LocalDate newDay, String by) {
        if (newDay.isBefore(restrictions.today())) {
            throw new FieldRefused("newDay", "this day is past.");
        }
        if (restrictions.on(newDay)) {
            throw new FieldRefused(
                    "newDay",
                    "a pre-election period is on that day too; the first day after it is "
                            + words.day(restrictions.freeFrom(newDay)) + " (P43.1).");
        }
        jdbc.sql("update office.panel_meeting set moved_to = ? where id = ?")
                .params(newDay, id)
                .update();
        settle(id, Outcome.MOVED, by);
    }

    /** It stays on its day, for this reason. */
    public void keep(UUID id, String reason) {
        jdbc.sql("update office.panel_meeting set move_reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    /**
     * The agenda was read.
     *
     * @param problem what is controversial; null where nothing is
     */
    public void check(UUID id, @Nullable String problem, String by) {
        jdbc.sql("update office.panel_meeting set problem = ? where id = ?")
                .params(problem, id)
                .update();
        if (problem == null) {
            settle(id, Outcome.CHECKED, by);
        }
    }

    /** @throws FieldRefused if the agenda is the one that was found to be controversial */
    public void revise(UUID id, String agenda) {
        if (agenda.equals(of(id).agenda())) {
            throw new FieldRefused(
                    "panelAgenda", "this is the agenda as it was; take off what is controversial (P43.1).");
        }
        jdbc.sql("update office.panel_meeting set agenda = ? where id = ?")
                .params(agenda, id)
                .update();
    }

    private void settle(UUID id, Outcome outcome, String by) {
        jdbc.sql("update office.panel_meeting set outcome = ?, settled_by = ?, settled_at = ? where id = ?")
                .params(outcome.name(), by, OffsetDateTime.now(clock), id)
                .update();
    }
}
