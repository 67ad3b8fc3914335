package org.evenhand.imagery.removal;

import java.util.Optional;
import org.evenhand.quarantine.QuarantinedContent;
import org.evenhand.quarantine.VirusFound;
import org.evenhand.register.MasterRegister;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Evidence for the virus scanner; what it finds is entered in every case that holds the file, which nobody can download. */
@Component
class EvidenceInQuarantine implements QuarantinedContent {

    private final EvidenceRows rows;
    private final MasterRegister register;

    EvidenceInQuarantine(EvidenceRows rows, MasterRegister register) {
        this.rows = rows;
        this.register = register;
    }

    @Override
    public Optional<byte[]> waiting(String digest) {
        return rows.content(digest);
    }

    @EventListener
    void on(VirusFound found) {
        rows.holders(found.digest())
                .forEach(kept -> register.decide(
                        kept.getKey(),
                        "Virus found",
                        "Evidence %03d (%s); it cannot be downloaded".formatted(kept.getValue(), found.virus()),
                        null,
                        "the virus scanner",
                        "P27.3"));
    }
}
