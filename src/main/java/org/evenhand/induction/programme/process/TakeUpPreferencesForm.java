package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.ProgrammeStages;
import org.springframework.stereotype.Component;

/** What is changed for the preferences of the commissioner (P47.3). */
@Component
class TakeUpPreferencesForm implements TaskForm {

    private final ProgrammeStages stages;
    private final ProgrammeShown shown;

    TakeUpPreferencesForm(ProgrammeStages stages, ProgrammeShown shown) {
        this.stages = stages;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "take-up-preferences";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Programme programme = shown.programme(task);
        return shown.withPreferences(shown.withProgress(shown.of(programme), shown.items(programme)), programme)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        stages.takeUp(PROGRAMME_ID.get(task), form.require("takenUp"), form.submittedBy());
    }
}
