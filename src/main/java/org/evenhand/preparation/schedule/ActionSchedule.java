package org.evenhand.preparation.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.page.MissingTopics;
import org.evenhand.preparation.page.MissingTopics.Line;
import org.evenhand.staff.OfficeGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of each election's action schedule: all begin as not completed, and people say what becomes of them, which is
 * kept (P04, R8).
 */
@Repository
@Transactional
public class ActionSchedule {

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final MissingTopics topics;
    private final Clock clock;

    ActionSchedule(JdbcClient jdbc, Candidates candidates, MissingTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.topics = topics;
        this.clock = clock;
    }

    /** Its rows in their order; none where its preparation has not begun. */
    @Transactional(readOnly = true)
    public List<ScheduleEntry> of(UUID election) {
        return jdbc.sql("select * from office.action_schedule where election_id = ? order by serial")
                .param(election)
                .query(ScheduleEntry.class)
                .list();
    }

    /** @throws FieldRefused if its preparation has not begun */
    @Transactional(readOnly = true)
    public ScheduleEntry of(UUID election, ScheduleRow row) {
        return jdbc.sql("select * from office.action_schedule where election_id = ? and serial = ?")
                .params(election, row.serial())
                .query(ScheduleEntry.class)
                .optional()
                .orElseThrow(() -> new FieldRefused("row", "the preparation of this election has not begun (P04)."));
    }

    /** The open rows of all elections that are due on this day or were before, what is late longest first. */
    @Transactional(readOnly = true)
    public List<ScheduleEntry> openAndDueBy(LocalDate day) {
        return jdbc.sql("""
                select * from office.action_schedule where not closed and due <= ?
                order by due, election_id, serial""").param(day).query(ScheduleEntry.class).list();
    }

    /** Puts the twelve rows down, or brings those that are open to these dates. */
    void date(UUID election, Map<ScheduleRow, LocalDate> due) {
        due.forEach((row, day) ->
                jdbc.sql("""
                insert into office.action_schedule (election_id, serial, lead, due) values (?, ?, ?, ?)
                on conflict (election_id, serial) do update set due = excluded.due where not action_schedule.closed""").params(election, row.serial(), lead(row), day).update());
    }

    /** Says how an open row stands; it stays open. */
    public void note(UUID election, ScheduleRow row, String remarks, String by) {
        requireOpen(election, row);
        if (remarks.isBlank()) {
            throw new FieldRefused("remarks", "say how it stands (P04).");
        }
        record(election, row, false, false, remarks.strip(), by);
    }

    /**
     * Closes a row as done, or as what will not be done. The page is there once it can be read (row 9), and filled when no
     * topic is missing (row 10); which topics an election can do without is for people to say.
     *
     * @param remarks demanded where it is not done, and where the page is filled though topics are missing
     * @throws FieldRefused if the row is closed, or what it depends on is missing
     */
    public void close(UUID election, ScheduleRow row, boolean done, @Nullable String remarks, String by) {
        requireOpen(election, row);
        if (!done && remarks == null) {
            throw new FieldRefused("rowRemarks", "say why it will not be done (P04).");
        }
        if (done && row == ScheduleRow.CANDIDATE_LIST && nominated(election) == 0) {
            throw new FieldRefused(
                    "rowDone",
                    "nobody is on our list as nominated; enter the statement of persons nominated first (P04.2).");
        }
        if (done
                && row == ScheduleRow.FAMILIARISATION
                && !of(election, ScheduleRow.CANDIDATE_LIST).completed()) {
            throw new FieldRefused(
                    "rowDone", "the event follows the list of candidates, and row 5 is not completed (P04.4).");
        }
        if (done && row == ScheduleRow.PAGE_CONTENT && remarks == null) {
            requireNoneMissing(election);
        }
        record(election, row, done, true, remarks, by);
    }

    private void requireNoneMissing(UUID election) {
        List<Line> missing =
                topics.wanted(election).stream().filter(Line::missing).toList();
        if (!missing.isEmpty()) {
            throw new FieldRefused(
                    "rowDone",
                    "these topics are missing, or not looked through for this election: "
                            + missing.stream().map(Line::title).collect(Collectors.joining("; "))
                            + ". Publish them, or say in the remarks why the page does without them (P04.4, P05.2).");
        }
    }

    /** How many stand on the list as nominated. */
    @Transactional(readOnly = true)
    public int nominated(UUID election) {
        return candidates.nominated(election).size();
    }

    private void requireOpen(UUID election, ScheduleRow row) {
        if (of(election, row).closed()) {
            throw new FieldRefused("row", "row " + row.serial() + " is closed already (P04).");
        }
    }

    private void record(
            UUID election, ScheduleRow row, boolean completed, boolean closed, @Nullable String remarks, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                update office.action_schedule set completed = ?, closed = ?, remarks = coalesce(?, remarks),
                    recorded_by = ?, recorded_at = ? where election_id = ? and serial = ?""")
                .params(completed, closed, remarks, by, now, election, row.serial())
                .update();
        if (remarks != null) {
            jdbc.sql("""
                    insert into office.action_schedule_note (election_id, serial, remarks, recorded_by, recorded_at)
                    values (?, ?, ?, ?, ?)""").params(election, row.serial(), remarks, by, now).update();
        }
    }

    private static String lead(ScheduleRow row) {
        return row.owners().stream().map(OfficeGroup::label).collect(Collectors.joining(", "));
    }
}
