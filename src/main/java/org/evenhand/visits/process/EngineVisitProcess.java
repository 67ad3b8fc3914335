package org.evenhand.visits.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.visits.Visit;
import org.evenhand.visits.VisitProcess;
import org.springframework.stereotype.Component;

/** The door to {@code visit-request} and {@code visit-arrangement}. */
@Component
class EngineVisitProcess implements VisitProcess {

    private static final String GRANTED = "visit.granted";
    private static final String CANCELLED = "visit.cancelled";
    private static final String WITHDRAWN = "visitRequest.withdrawn";

    private final RuntimeService runtime;

    EngineVisitProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void granted(Visit visit) {
        runtime.createMessageCorrelation(GRANTED)
                .processInstanceBusinessKey(visit.reference())
                .setVariables(Map.of(
                        CONTACT_ID.name(),
                        visit.contactId().toString(),
                        VisitVariables.VISIT_AT.name(),
                        Date.from(visit.startsAt().toInstant())))
                .correlateStartMessage();
    }

    @Override
    public void withdrawn(UUID contactId, String reference) {
        for (String message : new String[] {WITHDRAWN, CANCELLED}) {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(reference)
                    .correlateAll();
        }
    }
}
