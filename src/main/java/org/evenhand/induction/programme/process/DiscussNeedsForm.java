package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.ProgrammeStages;
import org.evenhand.induction.programme.TopicList;
import org.springframework.stereotype.Component;

/** What the new commissioner knows, has done and wishes (P47.1). */
@Component
class DiscussNeedsForm implements TaskForm {

    private final ProgrammeStages stages;
    private final ProgrammeShown shown;

    DiscussNeedsForm(ProgrammeStages stages, ProgrammeShown shown) {
        this.stages = stages;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "discuss-needs";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Programme programme = shown.programme(task);
        TopicList list = programme.topicList();
        return shown.of(programme)
                .put("listShown", list == null ? "" : list.label())
                .put("manifestoShown", programme.manifesto())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        stages.discuss(
                PROGRAMME_ID.get(task),
                form.require("knowledge"),
                form.require("experience"),
                form.require("wishes"),
                form.submittedBy());
        ProgrammeVariables.PREFERENCES_KNOWN.set(task, form.yes("preferencesKnown"));
    }
}
