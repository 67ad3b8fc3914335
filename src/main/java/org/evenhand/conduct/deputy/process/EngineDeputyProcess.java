package org.evenhand.conduct.deputy.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.conduct.deputy.DeputyProcess;
import org.evenhand.engine.AsApplication;
import org.springframework.stereotype.Component;

/** The door to {@code deputy-intentions}. */
@Component
class EngineDeputyProcess implements DeputyProcess {

    private static final String KEY = "deputy-intentions";

    private final RuntimeService runtime;
    private final AsApplication asApplication;

    EngineDeputyProcess(RuntimeService runtime, AsApplication asApplication) {
        this.runtime = runtime;
        this.asApplication = asApplication;
    }

    @Override
    public void ask(UUID intentionId, int year) {
        Map<String, Object> variables = Map.of(DeputyVariables.DEPUTY_INTENTION_ID.name(), intentionId.toString());
        asApplication.run(() -> runtime.startProcessInstanceByKey(
                KEY, "DI-" + year + "-" + intentionId.toString().substring(0, 4), variables));
    }
}
