package org.evenhand;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;

/** The clock of office and engine in the tests: it goes as the machine's does, but on the day that a test says. */
@Primary
public class OfficeClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock machine = Clock.system(LONDON);
    private volatile Duration offset = Duration.ZERO;

    /** @param today the moment in London at which an application begins that lives at another time; else none */
    OfficeClock(@Value("${tests.today:#{null}}") @Nullable String today) {
        if (today != null) {
            set(LocalDateTime.parse(today));
        }
    }

    /** Sets office and engine to this moment in London; whoever does so puts it {@link #back()}. */
    public void set(LocalDateTime moment) {
        offset = Duration.between(machine.instant(), moment.atZone(LONDON));
        ClockUtil.offset(offset.toMillis());
    }

    public void back() {
        offset = Duration.ZERO;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), offset);
    }
}
