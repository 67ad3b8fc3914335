package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.ADVICE_SOUGHT;
import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.agreement.JointProtocol;
import org.evenhand.preparation.agreement.JointProtocols;
import org.evenhand.preparation.agreement.ProtocolDraft;
import org.evenhand.preparation.agreement.ProtocolDrafts;
import org.evenhand.preparation.agreement.Subject;
import org.springframework.stereotype.Component;

/** The text, and for each subject where it is covered (P02.1). It begins with the last draft, or the version in force. */
@Component
class DraftProtocolForm implements TaskForm {

    private final JointProtocols protocols;
    private final ProtocolDrafts drafts;

    DraftProtocolForm(JointProtocols protocols, ProtocolDrafts drafts) {
        this.protocols = protocols;
        this.drafts = drafts;
    }

    @Override
    public String key() {
        return "draft-protocol";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        JointProtocol protocol = protocols.of(PROTOCOL_EDITION.get(task));
        Optional<ProtocolDraft> last = drafts.find(protocol.edition());
        Optional<ProtocolDraft> basis =
                last.or(() -> protocols.inForce().flatMap(inForce -> drafts.find(inForce.edition())));
        Shown shown = new Shown()
                .put("draftShown", "Version " + protocol.edition())
                .put("variantShown", protocol.variant())
                .put("returnShown", last.map(DraftProtocolForm::returned).orElse(null))
                .put("adviceShown", ProtocolShown.advice(protocol))
                .put("protocolText", basis.map(ProtocolDraft::text).orElse(null));
        basis.ifPresent(draft -> drafts.places(draft).forEach((subject, place) -> shown.put(subject.field(), place)));
        return shown.values();
    }

    private static String returned(ProtocolDraft draft) {
        var signatory = draft.returnedFor();
        return signatory == null ? "" : signatory.label() + ": " + draft.returnReason();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Map<Subject, String> places = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            String place = form.text(subject.field());
            if (place != null) {
                places.put(subject, place);
            }
        }
        int edition = PROTOCOL_EDITION.get(task);
        drafts.draft(edition, form.require("protocolText"), form.day("reviewOn"), places, form.submittedBy());
        ADVICE_SOUGHT.set(task, protocols.of(edition).adviceAskedAt() != null);
    }
}
