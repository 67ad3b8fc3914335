package org.evenhand.conduct.process;

import static org.evenhand.conduct.process.RulingVariables.RULING_AGREED;
import static org.evenhand.conduct.process.RulingVariables.RULING_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.Ruling;
import org.evenhand.conduct.Rulings;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The second decider's agreement to a ruling, where the policy asks for two. */
@Component
class AgreeRulingForm implements TaskForm {

    private final Rulings rulings;

    AgreeRulingForm(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String key() {
        return "agree-ruling";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Ruling ruling = rulings.ruling(RULING_ID.get(task));
        return RulingShown.of(ruling)
                .put("determinationShown", ruling.determination())
                .put("rulingReasonsShown", ruling.reasons())
                .put("mitigationsShown", ruling.mitigations())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = RULING_ID.get(task);
        boolean agreed = form.is("agreement", "AGREE");
        try {
            if (agreed) {
                rulings.agree(id, form.submittedBy());
            } else {
                rulings.disagree(id, form.require("disagreementReason", "say why not."), form.submittedBy());
            }
        } catch (Rulings.SamePerson e) {
            throw form.reject(
                    "agreement", "you gave this ruling, so another person must agree to it. Unclaim the task.");
        }
        RULING_AGREED.set(task, agreed);
    }
}
