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

    private static final List<String> TRACES =
            List.of("period_switch", "period_confirmation", "preparation_check", "paro_date", "election_change");

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
        var poll = LocalDate.now(clock).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        elections.add(name, Election.Kind.LOCAL, poll);
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
