package org.evenhand.information.process;

import static org.evenhand.information.process.AccessVariables.CONCERNS_ELECTION;
import static org.evenhand.information.process.AccessVariables.DISCLOSURE_PLACE;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.election.Policy;
import org.evenhand.information.AccessRequests;
import org.springframework.stereotype.Component;

/** Gathers what decides where a reply is posted, by the policy now in force (P13.4, P13.5). */
@Component
class PreparePostingDelegate implements JavaDelegate {

    private final AccessRequests requests;
    private final Policy policy;

    PreparePostingDelegate(AccessRequests requests, Policy policy) {
        this.requests = requests;
        this.policy = policy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CONCERNS_ELECTION.set(execution, requests.of(CONTACT_ID.get(execution)).concernsElection());
        DISCLOSURE_PLACE.set(execution, policy.disclosurePlace());
    }
}
