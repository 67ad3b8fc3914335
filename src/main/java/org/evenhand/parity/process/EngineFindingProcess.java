package org.evenhand.parity.process;

import static org.evenhand.parity.process.FindingVariables.FINDING_ID;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.parity.Finding;
import org.evenhand.parity.FindingProcess;
import org.springframework.stereotype.Component;

/** The door to the process {@code parity-finding}. */
@Component
class EngineFindingProcess implements FindingProcess {

    private static final String FOUND = "parity.found";
    private static final String CLEARED = "parity.cleared";

    private final RuntimeService runtime;

    EngineFindingProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void found(Finding finding) {
        var start = runtime.createMessageCorrelation(FOUND)
                .setVariables(Map.of(FINDING_ID.name(), finding.id().toString()));
        if (finding.reference() != null) {
            start.processInstanceBusinessKey(finding.reference());
        }
        start.correlateStartMessage();
    }

    @Override
    public void cleared(Finding finding) {
        runtime.createMessageCorrelation(CLEARED)
                .processInstanceVariableEquals(FINDING_ID.name(), finding.id().toString())
                .correlateAll();
    }
}
