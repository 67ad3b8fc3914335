package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.oath.OathArrangement;
import org.evenhand.induction.oath.OathLanguage;
import org.evenhand.induction.oath.Oaths;
import org.evenhand.induction.oath.WitnessClass;
import org.springframework.stereotype.Component;

/** How the oath is to be made (P46.1 to P46.3). */
@Component
class PrepareOathForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Oaths oaths;

    PrepareOathForm(InductionSteps steps, InductionShown shown, Oaths oaths) {
        this.steps = steps;
        this.shown = shown;
        this.oaths = oaths;
    }

    @Override
    public String key() {
        return "prepare-oath";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.oath(steps.of(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        oaths.arrange(
                steps.of(task),
                new OathArrangement(
                        WitnessClass.valueOf(form.require("witnessClass")),
                        form.require("witnessName"),
                        form.email("witnessAddress"),
                        form.day("plannedOn"),
                        form.require("oathPlace"),
                        OathLanguage.valueOf(form.require("oathLanguage")),
                        form.yes("welshReady")),
                form.submittedBy());
    }
}
