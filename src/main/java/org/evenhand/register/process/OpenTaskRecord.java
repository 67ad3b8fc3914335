package org.evenhand.register.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.engine.AsApplication;
import org.evenhand.register.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the register's note of who has a case in step with the tasks of the engine, in the same transaction (C15). */
@Component
class OpenTaskRecord {

    private final OpenTasks open;
    private final TaskService tasks;
    private final AsApplication asApplication;

    OpenTaskRecord(OpenTasks open, TaskService tasks, AsApplication asApplication) {
        this.open = open;
        this.tasks = tasks;
        this.asApplication = asApplication;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_ASSIGNMENT -> note(task);
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> open.remove(task.getId());
            default -> {
                // what else changes about a task changes nothing about who has it
            }
        }
    }

    private void note(DelegateTask task) {
        UUID contact = CONTACT_ID.find(task);
        if (contact != null) {
            open.put(task.getId(), contact, task.getName(), owner(task.getAssignee(), task.getCandidates()));
        }
    }

    /** Notes the tasks that were there before the register kept them. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        asApplication.run(() -> tasks.createTaskQuery().list().forEach(this::note));
    }

    private void note(Task task) {
        if (tasks.getVariable(task.getId(), CONTACT_ID.name()) instanceof String contact) {
            open.put(
                    task.getId(),
                    UUID.fromString(contact),
                    task.getName(),
                    owner(task.getAssignee(), tasks.getIdentityLinksForTask(task.getId())));
        }
    }

    private static String owner(@Nullable String assignee, Iterable<? extends IdentityLink> candidates) {
        if (assignee != null) {
            return assignee;
        }
        for (IdentityLink candidate : candidates) {
            if (candidate.getGroupId() != null) {
                return candidate.getGroupId();
            }
        }
        return "nobody";
    }
}
