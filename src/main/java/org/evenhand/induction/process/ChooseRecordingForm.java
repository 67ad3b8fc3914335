package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.oath.Oaths;
import org.springframework.stereotype.Component;

/** Whether the oath is recorded (P46.4). */
@Component
class ChooseRecordingForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Oaths oaths;

    ChooseRecordingForm(InductionSteps steps, InductionShown shown, Oaths oaths) {
        this.steps = steps;
        this.shown = shown;
        this.oaths = oaths;
    }

    @Override
    public String key() {
        return "choose-recording";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.oath(steps.of(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        oaths.wishRecording(steps.of(task).id(), form.yes("recordingWished"), form.submittedBy());
    }
}
