package org.evenhand.conduct.posting.process;

import static org.evenhand.conduct.posting.process.PostingVariables.POSTING_DECIDER;
import static org.evenhand.conduct.posting.process.PostingVariables.POSTING_HIT_ID;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.conduct.posting.Hit;
import org.evenhand.conduct.posting.PostingProcess;
import org.evenhand.engine.AsApplication;
import org.springframework.stereotype.Component;

/** The door to {@code polling-day-posting}; its business key is the hit's reference. */
@Component
class EnginePostingProcess implements PostingProcess {

    private static final String KEY = "polling-day-posting";
    private static final String CLEARED = "pollingDayPosting.cleared";

    private final RuntimeService runtime;
    private final AsApplication asApplication;

    EnginePostingProcess(RuntimeService runtime, AsApplication asApplication) {
        this.runtime = runtime;
        this.asApplication = asApplication;
    }

    @Override
    public void found(Hit hit) {
        Map<String, Object> variables =
                Map.of(POSTING_HIT_ID.name(), hit.id().toString(), POSTING_DECIDER.name(), hit.decider());
        asApplication.run(() -> runtime.startProcessInstanceByKey(KEY, hit.reference(), variables));
    }

    @Override
    public void cleared(Hit hit) {
        asApplication.run(() -> runtime.createMessageCorrelation(CLEARED)
                .processInstanceBusinessKey(hit.reference())
                .correlateAll());
    }
}
