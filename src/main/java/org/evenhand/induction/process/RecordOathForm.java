package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.oath.Oath;
import org.evenhand.induction.oath.OathLanguage;
import org.evenhand.induction.oath.Oaths;
import org.evenhand.induction.oath.WitnessClass;
import org.springframework.stereotype.Component;

/** The oath as it was made and signed (P46.1). */
@Component
class RecordOathForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Oaths oaths;

    RecordOathForm(InductionSteps steps, InductionShown shown, Oaths oaths) {
        this.steps = steps;
        this.shown = shown;
        this.oaths = oaths;
    }

    @Override
    public String key() {
        return "record-oath";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.oath(steps.of(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        if (!form.yes("oathSigned")) {
            throw form.reject("oathSigned", "have it signed as soon as possible, and record it then (P46.4).");
        }
        oaths.make(
                steps.of(task),
                new Oath(
                        form.day("madeOn"),
                        WitnessClass.valueOf(form.require("witnessClass")),
                        form.require("witnessName"),
                        form.require("oathPlace"),
                        OathLanguage.valueOf(form.require("oathLanguage")),
                        form.yes("oathRecorded")),
                form.submittedBy());
    }
}
