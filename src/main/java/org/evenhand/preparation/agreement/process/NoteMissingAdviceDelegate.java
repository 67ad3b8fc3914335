package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.preparation.agreement.ProtocolAdvice;
import org.springframework.stereotype.Component;

/** No advice came in time: the protocol goes on without (P02.4). */
@Component
class NoteMissingAdviceDelegate implements JavaDelegate {

    private final ProtocolAdvice advice;

    NoteMissingAdviceDelegate(ProtocolAdvice advice) {
        this.advice = advice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        advice.lapse(PROTOCOL_EDITION.get(execution));
    }
}
