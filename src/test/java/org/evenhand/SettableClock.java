package org.evenhand;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that goes on when a test says so. */
public final class SettableClock extends Clock {

    private Instant now;

    /** Starts at this moment, cut to what the database can hold. */
    public SettableClock(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
