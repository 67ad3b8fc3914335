package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TableWord;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.ImageryAssessments;
import org.evenhand.imagery.removal.Merits;
import org.evenhand.imagery.removal.SameStep;
import org.evenhand.imagery.removal.Severity;
import org.evenhand.imagery.removal.Sighting;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Whose material it is, the policy’s tests, the four merits and how serious it is (P27.4, P27.5). */
@Component
class AssessImageryForm implements TaskForm {

    private final MasterRegister register;
    private final Policy policy;
    private final ImageryAssessments assessments;
    private final SameStep sameStep;
    private final ImageryShown shown;

    AssessImageryForm(
            MasterRegister register,
            Policy policy,
            ImageryAssessments assessments,
            SameStep sameStep,
            ImageryShown shown) {
        this.register = register;
        this.policy = policy;
        this.assessments = assessments;
        this.sameStep = sameStep;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "assess-imagery";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return ContactShown.of(register.contact(contact))
                .put("policyShown", policy.imageryPolicy().label())
                .put("evidenceShown", shown.evidence(contact))
                .put("candidatesShown", assessments.candidates(contact))
                .put("likeImagery", sameStep.describe(contact))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        Sighting seen = new Sighting(
                form.require("campaignName"),
                form.require("imageUsed"),
                form.require("imagePlace"),
                form.yes("filmedWithUs"),
                form.yes("publishedPicture"),
                form.yes("impliesSupport"),
                form.yes("storyInaccurate"),
                form.yes("priorConsent"));
        Merits merits = new Merits(
                form.text("meritProfile"),
                form.text("meritMessage"),
                form.text("meritSpread"),
                form.text("meritDamage"));
        Severity severity =
                TableWord.in(Severity.class, form.require("imagerySeverity")).orElseThrow();
        assessments.assess(contact, seen, form.email("campaignAddress"), merits, severity, form.submittedBy());
        tell(task, seen);
        NEXT_STEP.set(task, HANDLED);
    }

    private void tell(DelegateTask task, Sighting seen) {
        Policy.ImageryPolicy inForce = policy.imageryPolicy();
        ImageryVariables.IMAGERY_POLICY.set(task, inForce.name());
        ImageryVariables.IMAGERY_DECIDER.set(task, inForce.deciders());
        ImageryVariables.FILMED_WITH_US.set(task, seen.filmedWithUs());
        ImageryVariables.PUBLISHED_PICTURE.set(task, seen.publishedPicture());
        ImageryVariables.IMPLIES_SUPPORT.set(task, seen.impliesSupport());
        ImageryVariables.STORY_INACCURATE.set(task, seen.storyInaccurate());
        ImageryVariables.PRIOR_CONSENT.set(task, seen.priorConsent());
    }
}
