package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Programme;
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
        Programme programme = shown.programme(task);
        List<Item> items = shown.items(programme);
        return shown.withProgress(shown.of(programme), items)
                .put("leftShown", shown.lines(items, Item::open))
                .put("notNeededShown", shown.lines(items, item -> item.state() == Item.State.NOT_NEEDED))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        stages.close(PROGRAMME_ID.get(task), form.require("closing"), form.submittedBy());
    }
}
