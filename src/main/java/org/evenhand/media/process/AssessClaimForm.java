package org.evenhand.media.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Periods;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.media.Assessed;
import org.evenhand.media.MediaClaim;
import org.evenhand.media.MediaClaims;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Whether what is said is wrong in fact, a harmful misunderstanding or an interpretation (P28.2, P28.3, E09). */
@Component
class AssessClaimForm implements TaskForm {

    private final MasterRegister register;
    private final MediaClaims claims;
    private final Periods periods;
    private final Policy policy;

    AssessClaimForm(MasterRegister register, MediaClaims claims, Periods periods, Policy policy) {
        this.register = register;
        this.claims = claims;
        this.periods = periods;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "assess-claim";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        MediaClaim claim = claims.of(contact.id());
        MediaClaim.Kind kind = claim.kind();
        return MediaShown.of(contact, claim)
                .put(
                        "periodShown",
                        periods.now().restricted()
                                ? "In the pre-election period: facts may still be put right, and nothing more (P28.5)"
                                : "Outside the pre-election period")
                .put("mediaKind", kind == null ? null : kind.name())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        MediaClaim.Kind kind = MediaClaim.Kind.valueOf(form.require("mediaKind"));
        claims.assess(
                CONTACT_ID.get(task),
                new Assessed(
                        kind,
                        form.require("claimText"),
                        form.require("factText"),
                        form.require("factSource"),
                        inWords(form)),
                form.submittedBy());
        MediaVariables.PRESS_QUESTION.set(task, kind == MediaClaim.Kind.QUESTION);
        MediaVariables.FACTUALLY_WRONG.set(task, form.yes("factuallyWrong"));
        MediaVariables.CONFUSION_HARMS.set(task, form.yes("confusionHarms"));
        MediaVariables.PERSONAL_INTERPRETATION.set(task, form.yes("personalInterpretation"));
        MediaVariables.CORRECTION_AUTHOR.set(task, policy.correctionAuthor().groups());
        if (MediaVariables.ENTERED_ALONE.find(task) == null) {
            MediaVariables.ENTERED_ALONE.set(task, false);
        }
        NEXT_STEP.set(task, HANDLED);
    }

    private static String inWords(Submission form) {
        return String.join(
                "\n",
                "Wrong in fact: " + form.require("factuallyWrong") + " (E09.1)",
                "A misunderstanding that could harm confidence: " + form.require("confusionHarms") + " (E09.1)",
                "A personal interpretation: " + form.require("personalInterpretation") + " (E09.2)");
    }
}
