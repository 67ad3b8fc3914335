package org.evenhand.conduct.resources.process;

import java.util.Map;
import org.evenhand.conduct.resources.Purpose;
import org.evenhand.conduct.resources.Resource;
import org.evenhand.conduct.resources.ResourceUse;
import org.evenhand.conduct.resources.ResourceUses;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.springframework.stereotype.Component;

/** What is asked for, and what for (P39). */
@Component
class AskForResourcesForm implements StartForm {

    private final ResourceUses uses;

    AskForResourcesForm(ResourceUses uses) {
        this.uses = uses;
    }

    @Override
    public String key() {
        return "ask-for-resources";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        String address = form.email("requesterAddress");
        if (address == null) {
            throw form.reject("requesterAddress", "the decision is sent there.");
        }
        ResourceUse use = uses.ask(
                ResourceUse.Requester.valueOf(form.require("requesterKind")),
                form.require("requesterName"),
                address,
                Resource.valueOf(form.require("resource")),
                Purpose.valueOf(form.require("purpose")),
                form.require("askedFor"),
                form.submittedBy());
        return new Start(
                use.reference(),
                Map.of(
                        ResourceVariables.RESOURCE_USE_ID.name(), use.id().toString(),
                        ResourceVariables.RESOURCE.name(), use.resource().name(),
                        ResourceVariables.PURPOSE.name(), use.purpose().name()));
    }
}
