package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.ProgrammeStages;
import org.evenhand.induction.programme.TopicList;
import org.evenhand.induction.programme.UsualList;
import org.springframework.stereotype.Component;

/** The list of topics with which a programme begins, and the manifesto (P47.1, P47.4). */
@Component
class ChooseTopicsForm implements TaskForm {

    private final ProgrammeStages stages;
    private final UsualList usual;
    private final ProgrammeShown shown;

    ChooseTopicsForm(ProgrammeStages stages, UsualList usual, ProgrammeShown shown) {
        this.stages = stages;
        this.usual = usual;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "choose-topics";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(shown.programme(task))
                .put("usualShown", usual.list().label())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        stages.choose(
                PROGRAMME_ID.get(task),
                TopicList.valueOf(form.require("topicList")),
                form.yes("budgetTopics"),
                form.text("listReason"),
                form.require("manifesto"),
                form.submittedBy());
    }
}
