package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.intake.SpokenRequests;
import org.springframework.stereotype.Component;

@Component
class CloseLapsedContactDelegate implements JavaDelegate {

    private final SpokenRequests requests;
    private final Deadlines deadlines;

    CloseLapsedContactDelegate(SpokenRequests requests, Deadlines deadlines) {
        this.requests = requests;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID contact = CONTACT_ID.get(execution);
        deadlines.end(contact, Purpose.ANSWER);
        requests.close(contact);
    }
}
