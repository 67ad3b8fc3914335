package org.evenhand.mail;

import java.util.Map;
import org.evenhand.engine.StepFailed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the operator, once for each incident, that a step failed and where to look. */
@Component
class OperatorNotice {

    private static final String TEMPLATE = "operator-step-failed";

    private final Outbox outbox;
    private final Letters letters;
    private final String operator;

    OperatorNotice(Outbox outbox, Letters letters, @Value("${evenhand.operator-address}") String operator) {
        this.outbox = outbox;
        this.letters = letters;
        this.operator = operator;
    }

    @EventListener
    void on(StepFailed failed) {
        if (!operator.isBlank()) {
            Letters.Text text = letters.write(TEMPLATE, Map.of("failed", failed));
            outbox.put(text.to(operator, failed.incidentId()).sentByItself());
        }
    }
}
