package org.evenhand.imagery.use.process;

import static org.evenhand.parity.EssentialTestVariables.TESTS_PASSED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.use.ImageryUses;
import org.evenhand.parity.EssentialTests;
import org.evenhand.parity.TestsOutcome;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Component;

/** Which imagery is asked for and what for; what the policy says of it nobody types (P27.2, Q01). */
@Component
class AssessImageryUseForm implements TaskForm {

    private final MasterRegister register;
    private final ImageryUses uses;
    private final Policy policy;
    private final EssentialTests tests;

    AssessImageryUseForm(MasterRegister register, ImageryUses uses, Policy policy, EssentialTests tests) {
        this.register = register;
        this.uses = uses;
        this.policy = policy;
        this.tests = tests;
    }

    @Override
    public String key() {
        return "assess-imagery-use";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return ContactShown.of(register.contact(contact))
                .put("policyShown", policy.considersImageryRequests() ? "Considered" : "Always refused")
                .put("likeCases", uses.likeCases(contact))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        uses.assess(CONTACT_ID.get(task), form.require("imageWanted"), form.require("imageUse"), form.submittedBy());
        TestsOutcome tested = tests.answer(CONTACT_ID.get(task), form, Map.of());
        TESTS_PASSED.set(task, !tested.standsAgainst());
        ImageryUseVariables.IMAGERY_USE_DECIDER.set(task, tested.deciders(OfficeGroup.POLICY_LEAD.id()));
        ImageryUseVariables.IMAGERY_REQUEST.set(task, policy.imageryRequests());
        NEXT_STEP.set(task, HANDLED);
    }
}
