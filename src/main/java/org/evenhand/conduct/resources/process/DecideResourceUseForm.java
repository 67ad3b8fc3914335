package org.evenhand.conduct.resources.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.conduct.resources.process.ResourceVariables.RESOURCE_ADVICE;
import static org.evenhand.conduct.resources.process.ResourceVariables.RESOURCE_USE_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.resources.ResourceRule;
import org.evenhand.conduct.resources.ResourceUse;
import org.evenhand.conduct.resources.ResourceUses;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The Chief Executive's decision, never against the rule (P39.1). */
@Component
class DecideResourceUseForm implements TaskForm {

    private final ResourceUses uses;

    DecideResourceUseForm(ResourceUses uses) {
        this.uses = uses;
    }

    @Override
    public String key() {
        return "decide-resource-use";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        ResourceUse use = uses.of(RESOURCE_USE_ID.get(task));
        ResourceRule rule = ResourceRule.of(RESOURCE_ADVICE.find(task));
        return new Shown()
                .put("resourceReference", use.reference())
                .put(
                        "requesterShown",
                        use.requester().label() + ": " + use.requesterName() + ", " + use.requesterAddress())
                .put("resourceShown", use.resource().label())
                .put("purposeShown", use.purpose().label())
                .put("askedForShown", use.askedFor())
                .put("resourceRuleShown", rule.says())
                .put(
                        "likeUses",
                        uses.like(use).stream()
                                .map(one -> one.reference() + ": " + one.state() + ". " + one.reason())
                                .collect(joining("\n")))
                .put("letterPreview", uses.preview(use, rule))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        uses.decide(
                RESOURCE_USE_ID.get(task),
                ResourceRule.of(RESOURCE_ADVICE.find(task)),
                form.yes("resourceAllowed"),
                form.require("resourceReason"),
                form.text("differenceReason"),
                form.submittedBy());
    }
}
