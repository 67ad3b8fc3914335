package org.evenhand.imagery.use.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.use.ImageryUse;
import org.evenhand.imagery.use.ImageryUses;
import org.evenhand.parity.EssentialTests;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The head of policy, or the Chief Executive, decides on a request that the policy has considered (P27.2, Q01). */
@Component
class DecideImageryUseForm implements TaskForm {

    private final MasterRegister register;
    private final ImageryUses uses;
    private final EssentialTests tests;

    DecideImageryUseForm(MasterRegister register, ImageryUses uses, EssentialTests tests) {
        this.register = register;
        this.uses = uses;
        this.tests = tests;
    }

    @Override
    public String key() {
        return "decide-imagery-use";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        ImageryUse use = uses.of(contact);
        return ContactShown.of(register.contact(contact))
                .put("imageWantedShown", use.image())
                .put("imageUseShown", use.use())
                .put("essentialTestsShown", tests.shown(contact))
                .put("likeCases", uses.likeCases(contact))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        uses.decide(
                CONTACT_ID.get(task),
                "consider".equals(ImageryUseVariables.IMAGERY_USE_ADVICE.find(task)),
                form.is("useDecision", "allow"),
                form.require("decisionReason"),
                form.text("differenceReason"),
                form.submittedBy());
    }
}
