package org.evenhand.election;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.evenhand.BehindTheScenes;

/** Elections of one test, which leave nothing behind. */
public final class PassingElections {

    private static final List<String> TRACES = List.of(
            "period_switch",
            "period_confirmation",
            "preparation_check",
            "paro_date",
            "election_change",
            "action_schedule_note",
            "action_schedule",
            "paro_link",
            "paro_briefing",
            "interests_check",
            "preparation");

    /** Where the engine keeps what still runs, in the order in which it can be taken away. */
    private static final List<String> RUNNING = List.of(
            "act_ru_identitylink where task_id_ in (select id_ from act_ru_task where proc_inst_id_ = ?)",
            "act_ru_task where proc_inst_id_ = ?",
            "act_ru_job where process_instance_id_ = ?",
            "act_ru_event_subscr where proc_inst_id_ = ?",
            "act_ru_variable where proc_inst_id_ = ?",
            "act_ru_execution where proc_inst_id_ = ?");

    private final String name = "Election " + UUID.randomUUID();
    private final Elections elections;
    private final PeriodProcess process;
    private final BehindTheScenes database;
    private final Clock clock;

    public PassingElections(Elections elections, PeriodProcess process, BehindTheScenes database, Clock clock) {
        this.elections = elections;
        this.process = process;
        this.database = database;
        this.clock = clock;
    }

    /** Adds a local election with its poll on the first Thursday after this time. */
    public Election pollIn(int weeks) {
        return pollIn(weeks, Election.Kind.LOCAL);
    }

    /** The same for an election that chooses a commissioner, whose preparation begins with it. */
    public Election commissionerPollIn(int weeks) {
        return pollIn(weeks, Election.Kind.PFCC);
    }

    private Election pollIn(int weeks, Election.Kind kind) {
        var poll = LocalDate.now(clock).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        elections.add(name, kind, poll);
        return elections.near(poll).stream()
                .filter(election -> election.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public String name() {
        return name;
    }

    public void forget() {
        forget(name, process, database);
    }

    /** Takes away the elections whose names begin like this, with all their traces, as only the superuser can. */
    public static void forget(String name, PeriodProcess process, BehindTheScenes database) {
        var elections = database.sql()
                .sql("select id from office.election where name like ?")
                .param(name + "%")
                .query(UUID.class)
                .list();
        for (var election : elections) {
            if (process.runs(election)) {
                process.cancel(election, "the test has ended");
            }
            endWhatRuns(database, election);
            forgetPeople(database, election);
            appendOnly(database, "disable");
            for (var table : TRACES) {
                delete(database, table, "election_id", election);
            }
            appendOnly(database, "enable");
            delete(database, "election", "id", election);
        }
    }

    /** A Thursday about so many weeks ahead on which nothing speaks against a poll. */
    public static LocalDate quietThursday(int weeks, Calendars calendars) {
        var day = LocalDate.now().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        while (!PollDate.warnings(day, calendars.elections()).isEmpty()) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    /** Whatever process carries this election's id. */
    private static void endWhatRuns(BehindTheScenes database, UUID election) {
        var instances = database.sql()
                .sql("select distinct proc_inst_id_ from act_ru_variable where name_ = 'electionId' and text_ = ?")
                .param(election.toString())
                .query(String.class)
                .list();
        for (var instance : instances) {
            RUNNING.forEach(rows ->
                    database.sql().sql("delete from " + rows).param(instance).update());
        }
    }

    private static void forgetPeople(BehindTheScenes database, UUID election) {
        database.sql()
                .sql("alter table office.person_change disable trigger user")
                .update();
        database.sql()
                .sql("delete from office.person_change where person_id in"
                        + " (select id from office.person where election_id = ?)")
                .param(election)
                .update();
        database.sql()
                .sql("alter table office.person_change enable trigger user")
                .update();
        delete(database, "person", "election_id", election);
    }

    private static void appendOnly(BehindTheScenes database, String what) {
        database.sql()
                .sql("alter table office.election_change " + what + " trigger user")
                .update();
    }

    private static void delete(BehindTheScenes database, String table, String column, UUID id) {
        database.sql()
                .sql("delete from office." + table + " where " + column + " = ?")
                .param(id)
                .update();
    }
}
