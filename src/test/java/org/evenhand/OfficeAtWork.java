package org.evenhand;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** The people of the office doing their tasks with the forms, as Tasklist would have them done. */
public class OfficeAtWork {

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final ManagementService management;
    private final RepositoryService repository;

    OfficeAtWork(
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            ManagementService management,
            RepositoryService repository) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.management = management;
        this.repository = repository;
    }

    /** Claims the one open task of this name in this contact's case and completes it. */
    public void completes(String person, String task, String reference, Map<String, Object> form) {
        as(person, () -> {
            String id = open(task, reference).getId();
            tasks.claim(id, person);
            forms.submitTaskForm(id, form);
            return null;
        });
        runJobs();
    }

    /** What the form of the one open task of this name shows to this person. */
    public Map<String, Object> sees(String person, String task, String reference) {
        return as(person, () -> forms.getTaskFormVariables(open(task, reference).getId(), null, false));
    }

    /** Starts the intake with its form, as "Start process" in Tasklist does, and returns the contact's reference. */
    public String logs(String person, Map<String, Object> form) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("contact-intake")
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance instance = as(person, () -> forms.submitStartForm(definition, form));
        runJobs();
        return instance.getBusinessKey();
    }

    /** The open task of this name in this contact's case. */
    public Task open(String task, String reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskName(task)
                .singleResult();
    }

    /** The names of the open tasks in this contact's case. */
    public List<String> openTasks(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getName)
                .toList();
    }

    /** Runs what the engine has to do by itself, until nothing is left to do now. */
    public void runJobs() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list();
    }

    private <T> T as(String person, Supplier<T> work) {
        identity.setAuthentication(person, groupsOf(person));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }
}
