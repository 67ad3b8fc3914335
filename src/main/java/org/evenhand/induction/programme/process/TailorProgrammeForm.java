package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.ProgrammeStages;
import org.springframework.stereotype.Component;

/** The programme fits the commissioner: every topic is planned, or not needed with a reason (P47.1). */
@Component
class TailorProgrammeForm implements TaskForm {

    private final ProgrammeStages stages;
    private final ProgrammeShown shown;

    TailorProgrammeForm(ProgrammeStages stages, ProgrammeShown shown) {
        this.stages = stages;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "tailor-programme";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Programme programme = shown.programme(task);
        List<Item> items = shown.items(programme);
        Shown form = shown.withProgress(shown.of(programme), items);
        return shown.withPreferences(shown.withNeeds(form, programme), programme)
                .put("leftShown", shown.lines(items, Item::forgotten))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        stages.tailored(PROGRAMME_ID.get(task), form.require("tailored"), form.submittedBy());
    }
}
