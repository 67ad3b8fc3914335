package org.evenhand.quarantine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings waiting files to the scanner, one in one transaction. A scanner that does not answer ends the round: everything
 * stays closed, and the next round begins where this one ended.
 */
@Component
class Scanning {

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final ScannerSettings settings;
    private final Quarantine quarantine;
    private final List<QuarantinedContent> keepers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clamd scanner;
    private volatile boolean away;

    Scanning(
            ScannerSettings settings,
            Quarantine quarantine,
            List<QuarantinedContent> keepers,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.quarantine = quarantine;
        this.keepers = keepers;
        this.events = events;
        this.transaction = transaction;
        this.scanner = new Clamd(settings);
    }

    @Scheduled(fixedDelayString = "${evenhand.scanner.poll}")
    void scanWaiting() {
        boolean more = settings.present();
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> scanNext()));
        }
    }

    /** Whether the scanner was asked and did not answer. */
    boolean away() {
        return away;
    }

    private boolean scanNext() {
        Optional<String> next = quarantine.next();
        next.ifPresent(this::scan);
        return next.isPresent() && !away;
    }

    private void scan(String digest) {
        Optional<byte[]> content = keepers.stream()
                .flatMap(keeper -> keeper.waiting(digest).stream())
                .findFirst();
        if (content.isEmpty()) {
            quarantine.forget(digest);
            return;
        }
        try {
            Optional<String> virus = scanner.scan(content.get());
            quarantine.settle(digest, virus.orElse(null));
            virus.ifPresent(name -> events.publishEvent(new VirusFound(digest, name)));
            away = false;
        } catch (ScanRefused refused) {
            quarantine.postpone(digest, String.valueOf(refused.getMessage()));
            away = false;
        } catch (IOException e) {
            away = true;
            LOG.warn("The virus scanner does not answer: {}", e.getClass().getSimpleName());
        }
    }
}
