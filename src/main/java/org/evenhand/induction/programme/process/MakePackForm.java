package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.ProgrammeStages;
import org.evenhand.induction.programme.Programmes;
import org.springframework.stereotype.Component;

/** The pack and the day-one brief, before the commissioner arrives (P47.2). */
@Component
class MakePackForm implements TaskForm {

    private final Programmes programmes;
    private final ProgrammeStages stages;
    private final ProgrammeShown shown;

    MakePackForm(Programmes programmes, ProgrammeStages stages, ProgrammeShown shown) {
        this.programmes = programmes;
        this.stages = stages;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "make-pack";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID id = PROGRAMME_ID.get(task);
        LocalDate first = programmes.days(programmes.of(id)).first();
        Shown form = shown.withNeeds(shown.withProgress(shown.of(id), id), id);
        return form.put(
                        "dayOneShown",
                        shown.lines(
                                id,
                                item -> item.open()
                                        && item.day() != null
                                        && !item.day().isAfter(first)))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        stages.makePack(PROGRAMME_ID.get(task), form.require("opening"), form.submittedBy());
    }
}
