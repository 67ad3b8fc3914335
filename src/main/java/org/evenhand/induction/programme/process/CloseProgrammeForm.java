package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.ProgrammeStages;
import org.springframework.stereotype.Component;

/** The end of an induction: nothing in it is open (P47). */
@Component
class CloseProgrammeForm implements TaskForm {

    private final ProgrammeStages stages;
    private final ProgrammeShown shown;

    CloseProgrammeForm(ProgrammeStages stages, ProgrammeShown shown) {
        this.stages = stages;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "close-programme";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID id = PROGRAMME_ID.get(task);
        return shown.withProgress(shown.of(id), id)
                .put("leftShown", shown.lines(id, Item::open))
                .put("notNeededShown", shown.lines(id, item -> item.state() == Item.State.NOT_NEEDED))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        stages.close(PROGRAMME_ID.get(task), form.require("closing"), form.submittedBy());
    }
}
