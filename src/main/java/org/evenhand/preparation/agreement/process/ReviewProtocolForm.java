package org.evenhand.preparation.agreement.process;

import static org.evenhand.preparation.agreement.process.ProtocolVariables.PROTOCOL_EDITION;
import static org.evenhand.preparation.agreement.process.ProtocolVariables.REVIEW_AT;
import static org.evenhand.preparation.agreement.process.ProtocolVariables.REVISION_WANTED;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.agreement.JointProtocols;
import org.evenhand.preparation.agreement.ProtocolDrafts;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The protocol in force on its review date: it stays, or it is revised (P02.2). */
@Component
class ReviewProtocolForm implements TaskForm {

    private final JointProtocols protocols;
    private final ProtocolDrafts drafts;

    ReviewProtocolForm(JointProtocols protocols, ProtocolDrafts drafts) {
        this.protocols = protocols;
        this.drafts = drafts;
    }

    @Override
    public String key() {
        return "review-protocol";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        int edition = PROTOCOL_EDITION.get(task);
        return new Shown()
                .put(
                        "inForceShown",
                        "Version " + edition + ": " + protocols.of(edition).variant())
                .put("draftText", drafts.latest(edition).text())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        int edition = PROTOCOL_EDITION.get(task);
        boolean revised = form.is("reviewOutcome", "revise");
        if (revised) {
            protocols.revise(edition, form.submittedBy());
        } else {
            LocalDate reviewOn = form.day("reviewOn");
            protocols.keep(edition, reviewOn);
            REVIEW_AT.set(task, LondonZone.startOf(reviewOn));
        }
        REVISION_WANTED.set(task, revised);
    }
}
