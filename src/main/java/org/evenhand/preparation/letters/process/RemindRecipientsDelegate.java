package org.evenhand.preparation.letters.process;

import static org.evenhand.preparation.letters.process.CircularVariables.CIRCULAR_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.preparation.letters.Receipts;
import org.springframework.stereotype.Component;

/** Reminds those who have not acknowledged the letter (P32.1, P34.2). */
@Component
class RemindRecipientsDelegate implements JavaDelegate {

    private final Receipts receipts;

    RemindRecipientsDelegate(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receipts.remind(CIRCULAR_ID.get(execution));
    }
}
