package org.evenhand.register;

import java.util.Map;
import org.evenhand.election.Office;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails each checkpoint to the keeper outside the office whom its profile names: one letter for each, so that there is no day's worth of entries that could
 * still be rewritten unseen, and in the transaction that publishes, so that none is published and not mailed.
 */
@Component
class KeeperLetter {

    private static final String TEMPLATE = "checkpoint";

    private final Office office;
    private final Outbox outbox;
    private final Letters letters;

    KeeperLetter(Office office, Outbox outbox, Letters letters) {
        this.office = office;
        this.outbox = outbox;
        this.letters = letters;
    }

    @EventListener
    void on(CheckpointSigned signed) {
        var checkpoint = signed.checkpoint().checkpoint();
        office.keeperAddress().ifPresent(address -> {
            var text = letters.write(
                    TEMPLATE,
                    Map.of(
                            "size",
                            checkpoint.size(),
                            "note",
                            signed.checkpoint().note()));
            outbox.put(text.to(address, String.valueOf(checkpoint.size())).sentByItself());
        });
    }
}
