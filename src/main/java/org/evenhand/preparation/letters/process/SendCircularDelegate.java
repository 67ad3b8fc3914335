package org.evenhand.preparation.letters.process;

import static org.evenhand.preparation.letters.process.CircularVariables.CIRCULAR_ID;
import static org.evenhand.preparation.letters.process.CircularVariables.REMIND_AT;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.preparation.letters.CircularLetters;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** Sends the letter to everyone on its list, and says when those who do not answer are reminded (P32.1). */
@Component
class SendCircularDelegate implements JavaDelegate {

    /** Our own: no document says how long to wait for a receipt. */
    private static final int REMINDED_AFTER_DAYS = 7;

    private final CircularLetters letters;
    private final Clock clock;

    SendCircularDelegate(CircularLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.send(CIRCULAR_ID.get(execution));
        REMIND_AT.set(execution, LondonZone.startOf(LocalDate.now(clock).plusDays(REMINDED_AFTER_DAYS)));
    }
}
