package org.evenhand.information.process;

import static org.evenhand.deadlines.DeadlineVariables.ANSWER_DUE_AT;
import static org.evenhand.deadlines.DeadlineVariables.ANSWER_REMINDER_AT;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Due;
import org.evenhand.deadlines.Purpose;
import org.evenhand.information.AccessLetters;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The other authority's time runs from the day on which the request reaches it. */
@Component
class PassRequestDelegate implements JavaDelegate {

    private final AccessLetters letters;
    private final Deadlines deadlines;
    private final MasterRegister register;
    private final Clock clock;

    PassRequestDelegate(AccessLetters letters, Deadlines deadlines, MasterRegister register, Clock clock) {
        this.letters = letters;
        this.deadlines = deadlines;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID contact = CONTACT_ID.get(execution);
        letters.pass(contact);
        Purpose purpose = Purpose.of(register.contact(contact).contactClass());
        Due due = deadlines.start(contact, purpose, OffsetDateTime.now(clock));
        ANSWER_DUE_AT.set(execution, due.dueAt());
        ANSWER_REMINDER_AT.set(execution, due.reminderAt());
    }
}
