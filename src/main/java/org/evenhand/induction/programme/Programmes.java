package org.evenhand.induction.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The induction programmes: whose they are, and the days they are for (P47). */
@Service
@Transactional
public class Programmes {

    private static final String SELECT = """
            select id, induction_id, reference, election_id, topic_list, manifesto, knowledge, experience, wishes,
                working_views, governance_views, opening, pack_made_at, closed_at
            from office.induction_programme\s""";

    private final JdbcClient jdbc;
    private final Elections elections;
    private final Timetables timetables;
    private final ProgrammeSteps steps;
    private final Clock clock;

    Programmes(JdbcClient jdbc, Elections elections, Timetables timetables, ProgrammeSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.timetables = timetables;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Opens a programme for an induction.
     *
     * @param reference the business key under which it runs
     * @throws IllegalArgumentException if the election is not known or chooses no commissioner
     */
    public Programme open(UUID inductionId, String reference, UUID electionId) {
        Election election = elections.election(electionId);
        if (!election.kind().choosesCommissioner()) {
            throw new IllegalArgumentException(election.name() + " chooses no commissioner");
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into office.induction_programme (id, induction_id, reference, election_id, opened_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(id, inductionId, reference, election.id(), OffsetDateTime.now(clock))
                .update();
        return of(id);
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public Programme of(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(Programme.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no programme " + id));
    }

    /** The programmes of an induction that have not ended. */
    @Transactional(readOnly = true)
    public List<Programme> running(UUID inductionId) {
        return jdbc.sql(SELECT + "where induction_id = ? and closed_at is null")
                .param(inductionId)
                .query(Programme.class)
                .list();
    }

    /** The latest of this reference. */
    @Transactional(readOnly = true)
    public Optional<Programme> find(String reference) {
        return jdbc.sql(SELECT + "where reference = ? order by opened_at desc limit 1")
                .param(reference)
                .query(Programme.class)
                .optional();
    }

    /** Every programme, the latest first. */
    @Transactional(readOnly = true)
    public List<Programme> all() {
        return jdbc.sql(SELECT + "order by opened_at desc")
                .query(Programme.class)
                .list();
    }

    /**
     * The first hundred days of the commissioner whose programme it is (D14).
     *
     * @throws CalendarUnknown where its dates cannot be counted yet; nothing is undone by asking
     */
    @Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
    public HundredDays days(Programme programme) {
        Timetable timetable = timetables.of(elections.election(programme.electionId()));
        return new HundredDays(
                timetable.day(Milestone.TERM_START).orElseThrow(),
                timetable.day(Milestone.HUNDRED_DAYS).orElseThrow());
    }

    /** The last day for the oath (D11), where the timetable has one. */
    @Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
    public Optional<LocalDate> oathBy(Programme programme) {
        return timetables.of(elections.election(programme.electionId())).day(Milestone.OATH);
    }

    /** What was done to it, the latest first. */
    @Transactional(readOnly = true)
    public List<Step> steps(UUID id) {
        return steps.of(id);
    }
}
