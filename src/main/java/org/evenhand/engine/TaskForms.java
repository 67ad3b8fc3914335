package org.evenhand.engine;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of the application by key: what is shown and accepted (our classes), and what may be filled in (the files). */
@Component
class TaskForms {

    private final Map<String, TaskForm> taskForms;
    private final Map<String, StartForm> startForms;
    private final Map<String, FormDefinition> definitions = new HashMap<>();

    TaskForms(List<TaskForm> taskForms, List<StartForm> startForms) {
        this.taskForms = taskForms.stream().collect(toUnmodifiableMap(TaskForm::key, Function.identity()));
        this.startForms = startForms.stream().collect(toUnmodifiableMap(StartForm::key, Function.identity()));
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
                String key = String.valueOf(file.getFilename()).replaceFirst("\\.form$", "");
                try (var in = file.getInputStream()) {
                    definitions.put(key, FormDefinition.read(key, in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> open(@Nullable String formKey, DelegateTask task) {
        return taskForm(formKey).open(task);
    }

    /** A task is completed by the person who claimed it, and only with a form that its class accepts. */
    void submit(@Nullable String formKey, DelegateTask task, Map<String, ?> values, @Nullable String userId) {
        if (userId == null || !userId.equals(task.getAssignee())) {
            throw new InvalidForm("Claim the task “" + task.getName() + "” before you complete it.");
        }
        TaskForm form = taskForm(formKey);
        Submission submission = new Submission(definition(form.key()), values, userId);
        try {
            form.submit(task, submission);
        } catch (FieldRefused e) {
            throw submission.reject(e.field(), e.why());
        }
    }

    Map<String, Object> openStart(@Nullable String formKey) {
        return startForm(formKey).open();
    }

    StartForm.Start start(@Nullable String formKey, Map<String, ?> values, @Nullable String userId) {
        if (userId == null) {
            throw new InvalidForm("Sign in before you start a process.");
        }
        StartForm form = startForm(formKey);
        Submission submission = new Submission(definition(form.key()), values, userId);
        try {
            return form.submit(submission);
        } catch (FieldRefused e) {
            throw submission.reject(e.field(), e.why());
        }
    }

    private TaskForm taskForm(@Nullable String key) {
        return found(taskForms.get(key), key);
    }

    private StartForm startForm(@Nullable String key) {
        return found(startForms.get(key), key);
    }

    private FormDefinition definition(String key) {
        return found(definitions.get(key), key);
    }

    private static <T> T found(@Nullable T form, @Nullable String key) {
        if (form == null) {
            throw new ProcessEngineException("No form '" + key + "' is known here");
        }
        return form;
    }
}
