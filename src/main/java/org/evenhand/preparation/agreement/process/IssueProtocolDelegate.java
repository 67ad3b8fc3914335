package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.preparation.agreement.JointProtocols;
import org.springframework.stereotype.Component;

/** A protocol that everyone has signed is put in force (P02.2). */
@Component
class IssueProtocolDelegate implements JavaDelegate {

    private final JointProtocols protocols;

    IssueProtocolDelegate(JointProtocols protocols) {
        this.protocols = protocols;
    }

    @Override
    public void execute(DelegateExecution execution) {
        protocols.issue(PROTOCOL_EDITION.get(execution));
    }
}
