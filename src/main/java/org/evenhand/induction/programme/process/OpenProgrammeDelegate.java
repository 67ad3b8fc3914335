package org.evenhand.induction.programme.process;

import static org.evenhand.induction.InductionVariables.ELECTION_ID;
import static org.evenhand.induction.InductionVariables.INDUCTION_ID;
import static org.evenhand.induction.programme.process.ProgrammeVariables.DAY_ONE_AT;
import static org.evenhand.induction.programme.process.ProgrammeVariables.PREFERENCES_KNOWN;
import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.induction.programme.Tailoring;
import org.evenhand.register.ContactVariables;
import org.springframework.stereotype.Component;

/**
 * Opens the programme of the induction, and says when the commissioner's first day begins. One that was begun for somebody
 * else, before the result was corrected, ends.
 */
@Component
class OpenProgrammeDelegate implements JavaDelegate {

    private final Programmes programmes;
    private final Tailoring tailoring;

    OpenProgrammeDelegate(Programmes programmes, Tailoring tailoring) {
        this.programmes = programmes;
        this.tailoring = tailoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID induction = INDUCTION_ID.get(execution);
        programmes
                .running(induction)
                .forEach(earlier -> tailoring.end(earlier, "Another was elected than was recorded", "office"));
        Programme programme = programmes.open(induction, execution.getProcessBusinessKey(), ELECTION_ID.get(execution));
        PROGRAMME_ID.set(execution, programme.id());
        // the task list shows it where a contact's would stand
        ContactVariables.CONTACT_REFERENCE.set(execution, programme.reference());
        DAY_ONE_AT.set(execution, ProgrammeVariables.dayOneOf(programmes.days(programme)));
        PREFERENCES_KNOWN.set(execution, false);
    }
}
