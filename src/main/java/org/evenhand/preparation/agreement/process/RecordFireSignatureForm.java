package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.agreement.Signatory;
import org.springframework.stereotype.Component;

/** The Chief Fire Officer's signature under a draft, given outside Evenhand, or its return (P02.2, P02.3). */
@Component
class RecordFireSignatureForm implements TaskForm {

    private final Signing signing;
    private final ProtocolShown shown;

    RecordFireSignatureForm(Signing signing, ProtocolShown shown) {
        this.signing = signing;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "record-fire-signature";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(PROTOCOL_EDITION.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        String copy = Signing.isReturned(form)
                ? null
                : form.require("signedCopy", "say where the signed copy is; without one it is not signed (P02.2).");
        signing.sign(task, form, Signatory.CHIEF_FIRE_OFFICER, copy);
    }
}
