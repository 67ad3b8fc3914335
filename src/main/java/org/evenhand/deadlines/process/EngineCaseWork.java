package org.evenhand.deadlines.process;

import static org.evenhand.deadlines.DeadlineVariables.ANSWER_DUE_AT;
import static org.evenhand.deadlines.DeadlineVariables.ANSWER_REMINDER_AT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.deadlines.CaseWork;
import org.evenhand.deadlines.Due;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.staff.Colleagues;
import org.springframework.stereotype.Component;

/** Brings timers and tasks up to a due date, and finds who has a case. */
@Component
class EngineCaseWork implements CaseWork {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessTimers timers;
    private final Colleagues colleagues;
    private final AsApplication asApplication;

    EngineCaseWork(
            RuntimeService runtime,
            TaskService tasks,
            ProcessTimers timers,
            Colleagues colleagues,
            AsApplication asApplication) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.timers = timers;
        this.colleagues = colleagues;
        this.asApplication = asApplication;
    }

    @Override
    public void retime(String reference, Due due) {
        asApplication.run(() ->
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                        .map(ProcessInstance::getId)
                        .filter(id -> runtime.getVariable(id, ANSWER_DUE_AT.name()) != null)
                        .forEach(id -> move(id, due)));
    }

    private void move(String instance, Due due) {
        timers.retime(instance, Map.of(ANSWER_DUE_AT.name(), due.dueAt(), ANSWER_REMINDER_AT.name(), due.reminderAt()));
        tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .filter(task -> task.getDueDate() != null)
                .forEach(task -> tasks.setDueDate(task.getId(), due.dueAt()));
    }

    @Override
    public Set<String> owners(String reference) {
        return asApplication.get(() -> tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(this::owners)
                .collect(Collectors.toSet()));
    }

    private Stream<String> owners(Task task) {
        String person = task.getAssignee();
        if (person != null) {
            return colleagues.addressOf(person).stream();
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .flatMap(group ->
                        group == null ? Stream.of() : List.copyOf(colleagues.addressesOfGroup(group)).stream());
    }
}
