package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.ClearanceVariables.HELD_UNTIL_AT;

import java.time.LocalDate;
import java.util.Map;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.publicity.ClearanceProcess;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The door to {@code publicity-clearance}; its business key is the item's reference. */
@Component
class EngineClearanceProcess implements ClearanceProcess {

    private final ProcessTimers timers;
    private final AsApplication asApplication;

    EngineClearanceProcess(ProcessTimers timers, AsApplication asApplication) {
        this.timers = timers;
        this.asApplication = asApplication;
    }

    @Override
    public void heldUntil(String reference, LocalDate day) {
        asApplication.run(() ->
                timers.retime("publicity-clearance", reference, Map.of(HELD_UNTIL_AT.name(), LondonZone.startOf(day))));
    }
}
