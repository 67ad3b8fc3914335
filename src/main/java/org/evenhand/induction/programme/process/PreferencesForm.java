package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.programme.Preferences;
import org.evenhand.induction.programme.Topic;
import org.evenhand.induction.programme.Topics;

/** How the commissioner wishes to work and to govern (P47.3), whoever enters it. */
abstract class PreferencesForm implements TaskForm {

    private final String key;
    private final Topics topics;
    private final Preferences preferences;
    private final ProgrammeShown shown;

    PreferencesForm(String key, Topics topics, Preferences preferences, ProgrammeShown shown) {
        this.key = key;
        this.topics = topics;
        this.preferences = preferences;
        this.shown = shown;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(shown.programme(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        preferences.give(
                PROGRAMME_ID.get(task),
                topics.marked().stream()
                        .collect(Collectors.toMap(Topic::id, topic -> form.require(Preferences.field(topic)))),
                form.text("workingViews"),
                form.text("governanceViews"),
                form.submittedBy());
    }
}
