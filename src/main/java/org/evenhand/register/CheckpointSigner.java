package org.evenhand.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.evenhand.register.log.Checkpoint;
import org.evenhand.register.log.LogKey;
import org.evenhand.register.log.SignedCheckpoint;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs what the log is at a size, once for each size; the signature stands or falls with the entry it covers. */
@Component
class CheckpointSigner {

    private final JdbcClient jdbc;
    private final LogKey key;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckpointSigner(JdbcClient jdbc, LogKey key, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.events = events;
        this.clock = clock;
    }

    void sign(long size, byte[] root) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var signed = SignedCheckpoint.sign(new Checkpoint(key.publicKey().name(), size, root, now), key);
        jdbc.sql("insert into published.checkpoint (size, root, signed_at, note) values (?, ?, ?, ?)")
                .params(size, root, now.atOffset(ZoneOffset.UTC), signed.note())
                .update();
        events.publishEvent(new CheckpointSigned(signed));
    }
}
