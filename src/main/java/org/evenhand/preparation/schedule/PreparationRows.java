package org.evenhand.preparation.schedule;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Elections;
import org.evenhand.preparation.BegunPreparations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which elections are being prepared, and since when. */
@Repository
@Transactional
class PreparationRows implements BegunPreparations {

    private final JdbcClient jdbc;
    private final Elections elections;
    private final Clock clock;

    PreparationRows(JdbcClient jdbc, Elections elections, Clock clock) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.clock = clock;
    }

    /** Whether it was added now; one that is there stays as it is. */
    boolean add(UUID election, String by) {
        int added =
                jdbc.sql("""
                insert into office.preparation (election_id, started_by, started_at) values (?, ?, ?)
                on conflict do nothing""").params(election, by, OffsetDateTime.now(clock)).update();
        return added == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> of(UUID election) {
        return jdbc.sql("select started_at from office.preparation where election_id = ?")
                .param(election)
                .query(OffsetDateTime.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> ofNextPoll() {
        return elections.ahead().stream()
                .flatMap(election -> of(election.id()).stream())
                .findFirst();
    }
}
