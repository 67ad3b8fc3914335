package org.evenhand.information.process;

import static org.evenhand.deadlines.DeadlineVariables.ANSWER_DUE_AT;
import static org.evenhand.deadlines.DeadlineVariables.ANSWER_REMINDER_AT;
import static org.evenhand.information.process.InformationRequestVariables.ANSWER_APPROVER;
import static org.evenhand.information.process.InformationRequestVariables.ANSWER_OWNER;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Due;
import org.evenhand.deadlines.Purpose;
import org.evenhand.election.Policy;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/**
 * Names who drafts and who approves, by the policy in force when this is decided, not when the case began (P09.4, P09.9),
 * and starts the clock from when the request reached the office (P09.15).
 */
@Component
class AssignAnswerDelegate implements JavaDelegate {

    private final Policy policy;
    private final MasterRegister register;
    private final Deadlines deadlines;

    AssignAnswerDelegate(Policy policy, MasterRegister register, Deadlines deadlines) {
        this.policy = policy;
        this.register = register;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ANSWER_OWNER.set(execution, policy.spocHome().owner());
        ANSWER_APPROVER.set(execution, policy.responseAuthor().group());
        UUID contact = CONTACT_ID.get(execution);
        Due due = deadlines.start(
                contact, Purpose.ANSWER, register.contact(contact).contactedAt());
        ANSWER_DUE_AT.set(execution, due.dueAt());
        ANSWER_REMINDER_AT.set(execution, due.reminderAt());
    }
}
