package org.evenhand.election;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates that people have given for each election; every word on them is kept, the last one counts. */
@Repository
class GivenDates {

    private final JdbcClient jdbc;
    private final Clock clock;

    GivenDates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<Milestone, GivenDate> of(UUID election) {
        return jdbc
                .sql("select * from (select distinct on (milestone) milestone, day, time_of_day from office.paro_date"
                        + " where election_id = ? order by milestone, number desc) latest where day is not null")
                .param(election)
                .query(GivenDates::given)
                .stream()
                .collect(toMap(
                        GivenDate::milestone, date -> date, (one, other) -> one, () -> new EnumMap<>(Milestone.class)));
    }

    void add(UUID election, GivenDate date, String reason, String person) {
        insert(election, date.milestone(), date.day(), date.timeOfDay(), reason, person);
    }

    void takeBack(UUID election, Milestone milestone, String reason, String person) {
        insert(election, milestone, null, null, reason, person);
    }

    private void insert(
            UUID election,
            Milestone milestone,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            String reason,
            String person) {
        jdbc.sql("insert into office.paro_date (election_id, milestone, day, time_of_day, reason, given_by, given_at)"
                        + " values (?, ?, ?::date, ?::time, ?, ?, ?)")
                .params(election, milestone.name(), day, time, reason, person, OffsetDateTime.now(clock))
                .update();
    }

    private static GivenDate given(ResultSet row, int number) throws SQLException {
        return new GivenDate(
                Milestone.valueOf(row.getString("milestone")),
                row.getObject("day", LocalDate.class),
                row.getObject("time_of_day", LocalTime.class));
    }
}
