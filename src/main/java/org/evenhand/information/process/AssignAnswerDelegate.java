package org.evenhand.information.process;

import static org.evenhand.information.process.InformationRequestVariables.ANSWER_APPROVER;
import static org.evenhand.information.process.InformationRequestVariables.ANSWER_OWNER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.election.Policy;
import org.springframework.stereotype.Component;

/** Names who drafts and who approves, by the policy in force when this is decided, not when the case began (P09.4, P09.9). */
@Component
class AssignAnswerDelegate implements JavaDelegate {

    private final Policy policy;

    AssignAnswerDelegate(Policy policy) {
        this.policy = policy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ANSWER_OWNER.set(execution, policy.answerOwner());
        ANSWER_APPROVER.set(execution, policy.responseAuthor().group());
    }
}
