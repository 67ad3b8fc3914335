package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.ADVICE_DUE_AT;
import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.preparation.agreement.ProtocolAdvice;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** Asks the returning officer for advice on the draft (P02.4). */
@Component
class AskForProtocolAdviceDelegate implements JavaDelegate {

    private final ProtocolAdvice advice;

    AskForProtocolAdviceDelegate(ProtocolAdvice advice) {
        this.advice = advice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate neededBy = advice.ask(PROTOCOL_EDITION.get(execution));
        ADVICE_DUE_AT.set(execution, LondonZone.startOf(neededBy.plusDays(1)));
    }
}
