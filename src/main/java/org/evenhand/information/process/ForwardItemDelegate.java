package org.evenhand.information.process;

import static org.evenhand.information.process.PoliticalVariables.ITEM_ID;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.PoliticalRequests;
import org.evenhand.mail.BareForwards;
import org.springframework.stereotype.Component;

@Component
class ForwardItemDelegate implements JavaDelegate {

    static final String FORWARD_REFUSED = "forwardRefused";

    private final PoliticalRequests requests;

    ForwardItemDelegate(PoliticalRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            requests.forward(ITEM_ID.get(execution));
        } catch (BareForwards.Refused refused) {
            throw new BpmnError(FORWARD_REFUSED);
        }
    }
}
