package org.evenhand.information.process;

import static org.evenhand.information.process.PoliticalVariables.ITEM_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.PoliticalRequests;
import org.springframework.stereotype.Component;

@Component
class EmptyMailboxDelegate implements JavaDelegate {

    private final PoliticalRequests requests;

    EmptyMailboxDelegate(PoliticalRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.emptyMailbox(ITEM_ID.get(execution));
    }
}
