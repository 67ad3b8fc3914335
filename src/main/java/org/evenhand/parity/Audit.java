package org.evenhand.parity;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs every check over the whole register each night; what is found becomes a task, what is found no more closes it. */
@Service
public class Audit {

    private final Dealings dealings;
    private final List<ParityCheck> checks;
    private final Findings findings;
    private final FindingProcess process;
    private final Fairness fairness;

    Audit(Dealings dealings, List<ParityCheck> checks, Findings findings, FindingProcess process, Fairness fairness) {
        this.dealings = dealings;
        this.checks = checks;
        this.findings = findings;
        this.process = process;
        this.fairness = fairness;
    }

    @Scheduled(cron = "${evenhand.parity.audit:0 30 2 * * *}", zone = "Europe/London")
    @Transactional
    public void run() {
        List<Dealing> all = dealings.all();
        for (ParityCheck check : checks) {
            keep(check, check.look(all));
        }
        fairness.publish(all);
    }

    private void keep(ParityCheck check, List<Suspicion> suspicions) {
        for (Suspicion suspicion : suspicions) {
            findings.keep(check.rule(), suspicion).ifPresent(process::found);
        }
        findings.clear(check.rule(), suspicions.stream().map(Suspicion::subject).toList())
                .forEach(process::cleared);
    }
}
