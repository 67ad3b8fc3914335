package org.evenhand.parity.process;

import static org.evenhand.parity.process.FindingVariables.FINDING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.parity.Finding;
import org.evenhand.parity.Findings;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** What a person says about something that looks unequal (Q05, Q11). */
@Component
class ResolveFindingForm implements TaskForm {

    private final Findings findings;
    private final MasterRegister register;

    ResolveFindingForm(Findings findings, MasterRegister register) {
        this.findings = findings;
        this.register = register;
    }

    @Override
    public String key() {
        return "resolve-finding";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Finding finding = findings.finding(FINDING_ID.get(task));
        return new Shown()
                .put("findingRule", finding.rule())
                .put("findingReference", finding.reference())
                .put("findingWords", finding.words())
                .put("foundAt", finding.foundAt())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Finding finding = findings.finding(FINDING_ID.get(task));
        String resolution = form.is("findingResolution", "EXPLAINED") ? "Explained" : "Put right";
        String reason = form.require("resolutionReason");
        findings.resolve(finding.id(), resolution + ": " + reason, form.submittedBy());
        if (finding.contactId() != null) {
            register.decide(
                    finding.contactId(), "Equal treatment", resolution, reason, form.submittedBy(), finding.rule());
        }
    }
}
