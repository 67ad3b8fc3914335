package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.ClearanceVariables.HELD_UNTIL_AT;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.publicity.ClearanceProcess;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The door to {@code publicity-clearance}; its business key is the item's reference. */
@Component
class EngineClearanceProcess implements ClearanceProcess {

    private final RuntimeService runtime;
    private final ProcessTimers timers;
    private final AsApplication asApplication;

    EngineClearanceProcess(RuntimeService runtime, ProcessTimers timers, AsApplication asApplication) {
        this.runtime = runtime;
        this.timers = timers;
        this.asApplication = asApplication;
    }

    @Override
    public void heldUntil(String reference, LocalDate day) {
        Date at = LondonZone.startOf(day);
        asApplication.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey("publicity-clearance")
                .processInstanceBusinessKey(reference)
                .list()
                .forEach(instance -> retime(instance.getId(), at)));
    }

    private void retime(String instance, Date at) {
        timers.retime(instance, Map.of(HELD_UNTIL_AT.name(), at));
    }
}
