package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;
import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_RETURNED;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.preparation.agreement.ProtocolSignatures;
import org.evenhand.preparation.agreement.Signatory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each signatory's form does with the answer: a signature under this draft, or its return with reasons (P02.2). */
@Component
class Signing {

    private final ProtocolSignatures signatures;

    Signing(ProtocolSignatures signatures) {
        this.signatures = signatures;
    }

    /** @param copy where the signed copy is, of a signatory who signs outside Evenhand */
    void sign(DelegateTask task, Submission form, Signatory signatory, @Nullable String copy) {
        int edition = PROTOCOL_EDITION.get(task);
        boolean returned = isReturned(form);
        if (returned) {
            String reason = form.require("returnReason", "say what is to be changed; a new draft follows (P02.2).");
            signatures.giveBack(edition, signatory, reason, form.submittedBy());
        } else {
            String name = form.require("signatoryName", "enter the name that is to stand under it (P02.2).");
            signatures.sign(edition, signatory, name, copy, form.submittedBy());
        }
        PROTOCOL_RETURNED.set(task, returned);
    }

    static boolean isReturned(Submission form) {
        return form.is("signature", "return");
    }
}
