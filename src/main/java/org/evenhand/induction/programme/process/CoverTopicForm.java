package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.ITEM_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.OutgoingAdvice;
import org.evenhand.induction.programme.PassedOn;
import org.evenhand.induction.programme.Preferences;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.induction.programme.Scale;
import org.evenhand.induction.programme.Tailoring;
import org.evenhand.site.DayWords;
import org.springframework.stereotype.Component;

/** A topic in the hands of its owner (P47.1). */
@Component
class CoverTopicForm implements TaskForm {

    private final Programmes programmes;
    private final Items items;
    private final OutgoingAdvice advice;
    private final Preferences preferences;
    private final Tailoring tailoring;
    private final ProgrammeShown shown;

    CoverTopicForm(
            Programmes programmes,
            Items items,
            OutgoingAdvice advice,
            Preferences preferences,
            Tailoring tailoring,
            ProgrammeShown shown) {
        this.programmes = programmes;
        this.items = items;
        this.advice = advice;
        this.preferences = preferences;
        this.tailoring = tailoring;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "cover-topic";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Item item = new PassedOn(advice).of(items.item(ITEM_ID.get(task)));
        Scale scale = preferences.of(item.programmeId()).get(item.topic());
        return shown.of(programmes.of(item.programmeId()))
                .put("topicShown", item.name())
                .put("dayShown", item.day() == null ? "" : DayWords.withWeekday(item.day()))
                .put("materialShown", item.material())
                .put("preferenceShown", scale == null ? "" : scale.label())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        tailoring.cover(
                ITEM_ID.get(task), form.is("topicOutcome", "covered"), form.require("record"), form.submittedBy());
    }
}
