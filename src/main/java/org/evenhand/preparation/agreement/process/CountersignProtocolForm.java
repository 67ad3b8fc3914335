package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.agreement.Signatory;
import org.springframework.stereotype.Component;

/** The Chief Constable’s signature under a draft, or its return (P02.2). */
@Component
class CountersignProtocolForm implements TaskForm {

    private final Signing signing;
    private final ProtocolShown shown;

    CountersignProtocolForm(Signing signing, ProtocolShown shown) {
        this.signing = signing;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "countersign-protocol";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(PROTOCOL_EDITION.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        signing.sign(task, form, Signatory.CHIEF_CONSTABLE, null);
    }
}
