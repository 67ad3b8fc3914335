package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.ELECTION_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.preparation.governance.Interests;
import org.springframework.stereotype.Component;

@Component
class ChaseDeclarationsDelegate implements JavaDelegate {

    private final Interests interests;

    ChaseDeclarationsDelegate(Interests interests) {
        this.interests = interests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        interests.chase(ELECTION_ID.get(execution));
    }
}
