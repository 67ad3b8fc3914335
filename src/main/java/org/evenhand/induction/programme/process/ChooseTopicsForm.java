package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.induction.programme.TopicList;
import org.evenhand.induction.programme.UsualList;
import org.springframework.stereotype.Component;

/** The list of topics with which a programme begins, and the manifesto (P47.1, P47.4). */
@Component
class ChooseTopicsForm implements TaskForm {

    private final Programmes programmes;
    private final UsualList usual;
    private final ProgrammeShown shown;

    ChooseTopicsForm(Programmes programmes, UsualList usual, ProgrammeShown shown) {
        this.programmes = programmes;
        this.usual = usual;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "choose-topics";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(PROGRAMME_ID.get(task)).put("usualShown", usual.list().label()).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        programmes.choose(
                PROGRAMME_ID.get(task),
                TopicList.valueOf(form.require("topicList")),
                form.yes("budgetTopics"),
                form.text("listReason"),
                form.require("manifesto"),
                form.submittedBy());
    }
}
