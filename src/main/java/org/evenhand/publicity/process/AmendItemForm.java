package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.ClearanceVariables.CLEARANCE_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.publicity.Clearance;
import org.evenhand.publicity.Clearances;
import org.springframework.stereotype.Component;

/** The draft as the decision asks for it, to be assessed anew; or it is withdrawn (P29.1). */
@Component
class AmendItemForm implements TaskForm {

    private final Clearances clearances;

    AmendItemForm(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public String key() {
        return "amend-item";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Clearance item = clearances.of(CLEARANCE_ID.get(task));
        String failed = item.failed() == null ? "" : "\n" + item.failed();
        return ItemShown.of(item)
                .put("decisionShown", item.state().label() + ": " + item.reason() + failed)
                .put("itemWording", item.wording())
                .put("plannedOn", item.plannedOn().toString())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = CLEARANCE_ID.get(task);
        boolean withdrawn = form.is("amendDecision", "withdraw");
        if (withdrawn) {
            clearances.withdraw(id, form.submittedBy());
        } else {
            clearances.amend(
                    id,
                    form.require("itemWording", "write the draft as it is now."),
                    form.day("plannedOn"),
                    form.submittedBy());
        }
        ClearanceVariables.ITEM_WITHDRAWN.set(task, withdrawn);
    }
}
