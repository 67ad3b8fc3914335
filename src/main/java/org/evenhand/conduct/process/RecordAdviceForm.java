package org.evenhand.conduct.process;

import static org.evenhand.conduct.process.RulingVariables.RULING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.Rulings;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** What the PARO has answered (P08.1). */
@Component
class RecordAdviceForm implements TaskForm {

    private final Rulings rulings;

    RecordAdviceForm(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String key() {
        return "record-advice";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return RulingShown.of(rulings.ruling(RULING_ID.get(task))).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        rulings.advise(RULING_ID.get(task), form.require("advice"), form.submittedBy());
    }
}
