package org.evenhand.induction.lessons.process;

import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.AsPerson;
import org.evenhand.induction.lessons.LessonStep;
import org.evenhand.induction.lessons.LessonSteps;
import org.evenhand.staff.ProcessesInConfidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the step of a task: the engine itself says who may see it, and who sees to which case it belongs. */
@Component
class EngineLessonSteps implements LessonSteps {

    private static final Pattern ID = Pattern.compile("[\\w-]{1,64}");

    /** Such as EC-2027-0001; the keys of what has no reference are ids. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2}-\\d{4}-\\d+");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final AsPerson asPerson;
    private final AsApplication asApplication;

    EngineLessonSteps(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            RepositoryService repository,
            AsPerson asPerson,
            AsApplication asApplication) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.asPerson = asPerson;
        this.asApplication = asApplication;
    }

    @Override
    public Optional<LessonStep> of(String task, String person) {
        return ID.matcher(task).matches()
                ? asPerson.get(person, () -> open(task)).or(() -> asApplication.get(() -> done(task, person)))
                : Optional.empty();
    }

    private Optional<LessonStep> open(String id) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        return task == null
                ? Optional.empty()
                : Optional.of(
                        step(task.getProcessDefinitionId(), task.getName(), reference(task.getProcessInstanceId())));
    }

    /** The page was opened from a task that is done by now: the step is known, and whose case it was is in what they typed. */
    private Optional<LessonStep> done(String id, String person) {
        HistoricTaskInstance task = history.createHistoricTaskInstanceQuery()
                .taskId(id)
                .taskAssignee(person)
                .finished()
                .singleResult();
        return task == null ? Optional.empty() : Optional.of(step(task.getProcessDefinitionId(), task.getName(), null));
    }

    private LessonStep step(String definition, String name, @Nullable String reference) {
        ProcessDefinition process = repository.getProcessDefinition(definition);
        return ProcessesInConfidence.include(process.getKey())
                ? LessonStep.IN_CONFIDENCE
                : LessonStep.of(process.getName(), name, reference);
    }

    private @Nullable String reference(String instance) {
        ProcessInstance seen =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        String key = seen == null ? null : seen.getBusinessKey();
        return key != null && REFERENCE.matcher(key).matches() ? key : null;
    }
}
