package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.preparation.agreement.ProtocolCirculation;
import org.springframework.stereotype.Component;

/** The protocol in force is sent to everyone who works by it (P02). */
@Component
class CirculateProtocolDelegate implements JavaDelegate {

    private final ProtocolCirculation circulation;

    CirculateProtocolDelegate(ProtocolCirculation circulation) {
        this.circulation = circulation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        circulation.circulate(PROTOCOL_EDITION.get(execution));
    }
}
