package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Programme;
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
        Programme programme = shown.programme(task);
        List<Item> items = shown.items(programme);
        LocalDate first = programmes.days(programme).first();
        Shown form = shown.withProgress(shown.of(programme), items);
        return shown.withNeeds(form, programme)
                .put(
                        "dayOneShown",
                        shown.lines(
                                items,
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
