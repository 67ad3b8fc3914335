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
import org.evenhand.information.AccessLetters;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The reply is drafted by the officer for freedom of information and signed by whom the policy names (P13.7). */
@Component
class AssignDisclosureDelegate implements JavaDelegate {

    private final Policy policy;
    private final MasterRegister register;
    private final Deadlines deadlines;
    private final AccessLetters letters;

    AssignDisclosureDelegate(Policy policy, MasterRegister register, Deadlines deadlines, AccessLetters letters) {
        this.policy = policy;
        this.register = register;
        this.deadlines = deadlines;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = CONTACT_ID.get(execution);
        Contact contact = register.contact(id);
        ANSWER_OWNER.set(execution, "foi-officer");
        ANSWER_APPROVER.set(execution, policy.disclosureSigners());
        Due due = deadlines.start(id, Purpose.of(contact.contactClass()), contact.contactedAt());
        ANSWER_DUE_AT.set(execution, due.dueAt());
        ANSWER_REMINDER_AT.set(execution, due.reminderAt());
        letters.route(id);
    }
}
