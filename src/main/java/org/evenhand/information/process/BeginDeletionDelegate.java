package org.evenhand.information.process;

import static org.evenhand.information.process.PoliticalVariables.ITEM_ID;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.PoliticalRequests;
import org.springframework.stereotype.Component;

/** The case cannot delete itself: a process of its own does, which knows nothing of it but the item's id. */
@Component
class BeginDeletionDelegate implements JavaDelegate {

    private static final String BEGUN = "politicalDeletion.begun";

    private final PoliticalRequests requests;
    private final RuntimeService runtime;

    BeginDeletionDelegate(PoliticalRequests requests, RuntimeService runtime) {
        this.requests = requests;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String item = requests.of(CONTACT_ID.get(execution)).orElseThrow().id().toString();
        runtime.createMessageCorrelation(BEGUN)
                .setVariable(ITEM_ID.name(), item)
                .correlateStartMessage();
    }
}
