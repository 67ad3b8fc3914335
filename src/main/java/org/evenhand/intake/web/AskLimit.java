package org.evenhand.intake.web;

import java.time.Duration;
import java.util.Optional;
import org.evenhand.site.ReaderLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many requests one address may make in an hour; a search of what is published counts as one. */
@Component
class AskLimit {

    private final ReaderLimit limit;

    AskLimit(@Value("${evenhand.ask.requests-per-hour}") int perHour) {
        this.limit = new ReaderLimit(perHour, Duration.ofHours(1));
    }

    Optional<Duration> wait(String address) {
        return limit.wait(address);
    }
}
