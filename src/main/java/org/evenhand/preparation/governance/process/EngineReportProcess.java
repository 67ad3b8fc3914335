package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.REPORT_PUBLISH_AT;

import java.time.LocalDate;
import java.util.Map;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.preparation.governance.ReportProcess;
import org.springframework.stereotype.Component;

/** The door to the process {@code annual-report}. */
@Component
class EngineReportProcess implements ReportProcess {

    private final ProcessTimers timers;
    private final AsApplication asApplication;

    EngineReportProcess(ProcessTimers timers, AsApplication asApplication) {
        this.timers = timers;
        this.asApplication = asApplication;
    }

    @Override
    public void publishOn(String reference, LocalDate day) {
        asApplication.run(() -> timers.retime(
                "annual-report", reference, Map.of(REPORT_PUBLISH_AT.name(), GovernanceVariables.morning(day))));
    }
}
