package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.AwaitedReply;
import org.evenhand.imagery.removal.Call;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.Rung;
import org.springframework.stereotype.Component;

/** The conversation with candidate or agent (P27.6, T27). */
@Component
class RaiseImageryForm implements TaskForm {

    private final LadderSteps ladder;
    private final ImageryShown shown;

    RaiseImageryForm(LadderSteps ladder, ImageryShown shown) {
        this.ladder = ladder;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "raise-imagery";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return shown.material(contact).put("stepsShown", shown.steps(contact)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        Call call = new Call(
                form.dateTime("spokenAt").toOffsetDateTime(),
                form.require("personReached"),
                form.require("removalAsked"),
                form.require("answerGiven"));
        AwaitedReply reply = ladder.raise(contact, call, form.submittedBy());
        ImageryVariables.taken(task, Rung.VERBAL, reply);
    }
}
