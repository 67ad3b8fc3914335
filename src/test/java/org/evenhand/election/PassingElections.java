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
        elections.all().stream()
                .filter(election -> election.name().equals(name))
                .forEach(this::forget);
    }

    private void forget(Election election) {
        process.cancel(election.id(), "the test has ended");
        for (var table : List.of("period_switch", "period_confirmation", "preparation_check", "paro_date")) {
            delete(table, "election_id", election.id());
        }
        delete("election", "id", election.id());
    }

    private void delete(String table, String column, UUID id) {
        database.sql()
                .sql("delete from office." + table + " where " + column + " = ?")
                .param(id)
                .update();
    }
}
