package org.evenhand.publicity.process;

import java.util.Map;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.publicity.Clearance;
import org.evenhand.publicity.Clearances;
import org.evenhand.publicity.Draft;
import org.springframework.stereotype.Component;

/** Whoever has something for the public hands in the draft (P29). */
@Component
class AskForClearanceForm implements StartForm {

    private final Clearances clearances;

    AskForClearanceForm(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public String key() {
        return "ask-for-clearance";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Clearance item = clearances.ask(
                new Draft(
                        form.require("itemTitle"),
                        Clearance.Channel.valueOf(form.require("itemChannel")),
                        form.yes("itemHosted"),
                        form.require("itemWording"),
                        form.day("plannedOn")),
                form.submittedBy());
        return new Start(
                item.reference(),
                Map.of(ClearanceVariables.CLEARANCE_ID.name(), item.id().toString()));
    }
}
