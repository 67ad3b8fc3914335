package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;
import static org.evenhand.preparation.agreement.process.ProtocolVariables.REVIEW_AT;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.preparation.agreement.JointProtocol;
import org.evenhand.preparation.agreement.ProtocolProcess;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The door to {@code joint-protocol} and {@code protocol-review}; their business key is the version's reference. */
@Component
class EngineProtocolProcess implements ProtocolProcess {

    private static final String AGREEMENT = "joint-protocol";
    private static final String REVIEW = "protocol-review";
    private static final String SUPERSEDED = "protocolReview.superseded";

    private final RuntimeService runtime;
    private final AsApplication application;

    EngineProtocolProcess(RuntimeService runtime, AsApplication application) {
        this.runtime = runtime;
        this.application = application;
    }

    @Override
    public void start(JointProtocol protocol) {
        application.run(() ->
                runtime.startProcessInstanceByKey(AGREEMENT, protocol.reference(), ProtocolVariables.of(protocol)));
    }

    @Override
    public void awaitReview(JointProtocol protocol, LocalDate reviewOn) {
        Map<String, Object> variables =
                Map.of(PROTOCOL_EDITION.name(), protocol.edition(), REVIEW_AT.name(), LondonZone.startOf(reviewOn));
        application.run(() -> {
            runtime.createMessageCorrelation(SUPERSEDED).correlateAll();
            runtime.startProcessInstanceByKey(REVIEW, protocol.reference(), variables);
        });
    }
}
