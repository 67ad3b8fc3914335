package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TableWord;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.Advice;
import org.evenhand.imagery.removal.Imagery;
import org.evenhand.imagery.removal.ImageryDecisions;
import org.evenhand.imagery.removal.ImageryDecisions.Reasons;
import org.evenhand.imagery.removal.Removals;
import org.evenhand.imagery.removal.Rung;
import org.evenhand.imagery.removal.SameStep;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Whether the use is challenged, and with which step (P27.4, P27.11, Q16). */
@Component
class DecideImageryForm implements TaskForm {

    private final MasterRegister register;
    private final Policy policy;
    private final Removals removals;
    private final ImageryDecisions decisions;
    private final SameStep sameStep;
    private final ImageryShown shown;

    DecideImageryForm(
            MasterRegister register,
            Policy policy,
            Removals removals,
            ImageryDecisions decisions,
            SameStep sameStep,
            ImageryShown shown) {
        this.register = register;
        this.policy = policy;
        this.removals = removals;
        this.decisions = decisions;
        this.sameStep = sameStep;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "decide-imagery";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        Imagery imagery = removals.of(contact);
        return shown.material(ContactShown.of(register.contact(contact)), contact)
                .put("factsShown", imagery.sighting().inWords())
                .put("meritsShown", imagery.merits().describe())
                .put("evidenceShown", shown.evidence(contact))
                .put(
                        "adviceShown",
                        imagery.policy().label() + ". " + advice(task).label() + ".")
                .put("likeImagery", sameStep.describe(contact))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String decision = form.require("imageryDecision");
        Reasons reasons =
                new Reasons(form.require("decisionReason"), form.text("skipReason"), form.text("differenceReason"));
        Rung first = TableWord.in(Rung.class, form.require("firstStep")).orElseThrow();
        switch (decision) {
            case "challenge" -> decisions.challenge(contact, advice(task), first, reasons, form.submittedBy());
            case "leave" -> decisions.leave(contact, advice(task), reasons, form.submittedBy());
            default -> decisions.assessAgain(contact, reasons.decision(), form.submittedBy());
        }
        ImageryVariables.IMAGERY_DECISION.set(task, decision);
        ImageryVariables.PARO_TOLD_AT_ONCE.set(task, policy.tellsOfEveryChallenge());
        ImageryVariables.begin(task, removals.of(contact).severity(), first);
    }

    private static Advice advice(DelegateTask task) {
        return Advice.of(ImageryVariables.IMAGERY_ADVICE.find(task));
    }
}
