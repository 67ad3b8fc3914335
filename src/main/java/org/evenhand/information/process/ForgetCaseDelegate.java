package org.evenhand.information.process;

import static org.evenhand.information.process.PoliticalVariables.ITEM_ID;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.PoliticalRequests;
import org.springframework.stereotype.Component;

/** Ends whatever runs for the contact and deletes its rows, in one transaction. */
@Component
class ForgetCaseDelegate implements JavaDelegate {

    private final PoliticalRequests requests;
    private final RuntimeService runtime;

    ForgetCaseDelegate(PoliticalRequests requests, RuntimeService runtime) {
        this.requests = requests;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID item = ITEM_ID.get(execution);
        requests.reference(item).ifPresent(this::endCase);
        requests.forget(item);
    }

    private void endCase(String reference) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .forEach(root -> runtime.deleteProcessInstance(root.getId(), null, true, true, true, false));
    }
}
