package org.evenhand.deadlines;

import java.util.List;
import java.util.function.Consumer;
import org.evenhand.register.LateEntries;
import org.evenhand.register.LateEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Looks each morning for entries that wait too long for publication (C21, Q04). Each entry is dealt with in a transaction
 * of its own, so one that cannot be leaves the others alone and is tried again the next morning.
 */
@Service
class LagWatch {

    private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);

    private final LateEntries late;
    private final LagNotices notices;

    LagWatch(LateEntries late, LagNotices notices) {
        this.late = late;
        this.notices = notices;
    }

    /** Those who were told before are first: nobody hears of an entry together with the Chief Executive. */
    @Scheduled(cron = "${evenhand.register.lag-watch:0 0 7 * * *}", zone = "Europe/London")
    void run() {
        each(late.toEscalate(), notices::escalate);
        each(late.toRemindOf(), notices::remind);
    }

    private static void each(List<LateEntry> entries, Consumer<LateEntry> notice) {
        for (LateEntry entry : entries) {
            try {
                notice.accept(entry);
            } catch (RuntimeException e) {
                // without its message, which may repeat what a row holds
                LOG.error("Nobody was told that {} waits for publication: {}", entry.reference(), e.getClass());
            }
        }
    }
}
