package org.evenhand.information.process;

import static org.evenhand.information.process.PoliticalVariables.ITEM_ID;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.PoliticalRequests;
import org.springframework.stereotype.Component;

/** What could not be forwarded is not deleted: the case goes back to whoever looked at it first. */
@Component
class KeepItemDelegate implements JavaDelegate {

    private static final String KEPT = "politicalRequest.kept";

    private final PoliticalRequests requests;
    private final RuntimeService runtime;

    KeepItemDelegate(PoliticalRequests requests, RuntimeService runtime) {
        this.requests = requests;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID item = ITEM_ID.get(execution);
        requests.keep(item, "The commissioner’s address takes no mail. See that it is right at /desk/office.");
        runtime.createMessageCorrelation(KEPT)
                .processInstanceBusinessKey(requests.reference(item).orElseThrow())
                .correlate();
    }
}
