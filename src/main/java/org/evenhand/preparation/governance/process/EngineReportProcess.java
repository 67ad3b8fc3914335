package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.REPORT_PUBLISH_AT;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.preparation.governance.ReportProcess;
import org.springframework.stereotype.Component;

/** The door to the process {@code annual-report}. */
@Component
class EngineReportProcess implements ReportProcess {

    private final RuntimeService runtime;
    private final ProcessTimers timers;
    private final AsApplication asApplication;

    EngineReportProcess(RuntimeService runtime, ProcessTimers timers, AsApplication asApplication) {
        this.runtime = runtime;
        this.timers = timers;
        this.asApplication = asApplication;
    }

    @Override
    public void publishOn(String reference, LocalDate day) {
        asApplication.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey("annual-report")
                .processInstanceBusinessKey(reference)
                .list()
                .forEach(instance -> timers.retime(
                        instance.getId(), Map.of(REPORT_PUBLISH_AT.name(), GovernanceVariables.morning(day)))));
    }
}
