package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.agreement.Advice;
import org.evenhand.preparation.agreement.JointProtocols;
import org.evenhand.preparation.agreement.ProtocolAdvice;
import org.springframework.stereotype.Component;

/** What the returning officer advises, or that the officer does not (P02.4). */
@Component
class RecordProtocolAdviceForm implements TaskForm {

    private final ProtocolAdvice advice;
    private final JointProtocols protocols;
    private final ProtocolShown shown;

    RecordProtocolAdviceForm(ProtocolAdvice advice, JointProtocols protocols, ProtocolShown shown) {
        this.advice = advice;
        this.protocols = protocols;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "record-protocol-advice";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        int edition = PROTOCOL_EDITION.get(task);
        String address = protocols.of(edition).adviceAskedOf();
        return shown.of(edition)
                .put(
                        "askedShown",
                        address == null
                                ? "Not by mail: the office’s profile has no address. Ask by telephone."
                                : "By mail to " + address)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        advice.note(
                PROTOCOL_EDITION.get(task),
                Advice.valueOf(form.require("adviceOutcome")),
                form.text("adviceWords"),
                form.submittedBy());
    }
}
