package org.evenhand.preparation.agreement.process;

import java.util.Map;
import org.evenhand.election.Policy;
import org.evenhand.engine.Shown;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.preparation.agreement.JointProtocol;
import org.evenhand.preparation.agreement.JointProtocols;
import org.springframework.stereotype.Component;

/** The next version of the joint protocol, for police alone or for police and fire (P02.3). */
@Component
class BeginProtocolForm implements StartForm {

    private final JointProtocols protocols;
    private final Policy policy;

    BeginProtocolForm(JointProtocols protocols, Policy policy) {
        this.protocols = protocols;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "begin-protocol";
    }

    @Override
    public Map<String, Object> open() {
        return new Shown()
                .put(
                        "inForceShown",
                        protocols
                                .inForce()
                                .map(protocol -> "Version " + protocol.edition() + ": " + protocol.variant())
                                .orElse("None yet"))
                .put("fireShown", policy.fireInScope() ? "In scope by the policy" : "Not in scope by the policy")
                .values();
    }

    @Override
    public Start submit(Submission form) {
        JointProtocol protocol = protocols.begin(form.is("protocolVariant", "police-and-fire"), form.submittedBy());
        return new Start(protocol.reference(), ProtocolVariables.of(protocol));
    }
}
