package org.evenhand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.parity.EssentialTest;

/** The people of the office doing their tasks with the forms, as Tasklist would have them done. */
public class OfficeAtWork {

    /** Where the essential tests are answered; a draft has them only when it is put up for approval. */
    private static final List<String> TESTED =
            List.of("Draft answer", "Assess visit", "Assess meeting", "Assess filming", "Assess imagery use");

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    OfficeAtWork(
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            ManagementService management,
            RepositoryService repository,
            RuntimeService runtime) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Claims the one open task of this name in this contact's case and completes it. */
    public void completes(String person, String task, String reference, Map<String, Object> form) {
        completesOnly(person, task, reference, form);
        runJobs();
    }

    /** The same before the engine has done what follows by itself. */
    public void completesOnly(String person, String task, String reference, Map<String, Object> form) {
        as(person, () -> {
            String id = open(task, reference).getId();
            tasks.claim(id, person);
            forms.submitTaskForm(id, tested(task, form));
            return null;
        });
    }

    /** A form with the essential tests answered with no, but for those that the test answers itself. */
    public static Map<String, Object> tested(String task, Map<String, Object> form) {
        Map<String, Object> answered = new HashMap<>(form);
        if (TESTED.contains(task) && form.getOrDefault("draftOutcome", "SUBMIT").equals("SUBMIT")) {
            Arrays.stream(EssentialTest.values()).forEach(test -> answered.putIfAbsent(test.field(), "no"));
        }
        return answered;
    }

    /** Claims a task, as a click in Tasklist does. */
    public void claims(String person, String taskId) {
        as(person, () -> {
            tasks.claim(taskId, person);
            return null;
        });
    }

    /** Gives a claimed task back to its group. */
    public void unclaims(String person, String task, String reference) {
        as(person, () -> {
            tasks.setAssignee(open(task, reference).getId(), null);
            return null;
        });
    }

    /** Submits the form of a task, whoever claimed it. */
    public void submits(String person, String taskId, Map<String, Object> form) {
        as(person, () -> {
            forms.submitTaskForm(taskId, form);
            return null;
        });
        runJobs();
    }

    /** What the form of the one open task of this name shows to this person. */
    public Map<String, Object> sees(String person, String task, String reference) {
        return sees(person, open(task, reference).getId());
    }

    /** What the form of a task shows to this person. */
    public Map<String, Object> sees(String person, String taskId) {
        return as(person, () -> forms.getTaskFormVariables(taskId, null, false));
    }

    /** Starts the intake with its form, as "Start process" in Tasklist does, and returns the contact's reference. */
    public String logs(String person, Map<String, Object> form) {
        return starts(person, "contact-intake", form);
    }

    /** Starts a process with its form, as "Start process" in Tasklist does, and returns its business key. */
    public String starts(String person, String process, Map<String, Object> form) {
        String key = startsOnly(person, process, form);
        runJobs();
        return key;
    }

    /** The same before the engine has done what follows by itself. */
    public String startsOnly(String person, String process, Map<String, Object> form) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return as(person, () -> forms.submitStartForm(definition, form)).getBusinessKey();
    }

    /** The open task of this name in this contact's case. */
    public Task open(String task, String reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskName(task)
                .singleResult();
    }

    /** The groups whose members may claim this task. */
    public List<String> groupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
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
            due.forEach(this::run);
            due = due();
        }
    }

    /** Ends whatever runs of this process, before a test takes away the rows it works on. */
    public void endsAll(String process) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the test has ended"));
    }

    /** Other tests leave steps that are due one day; whose step fails is said. */
    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "A step of " + job.getProcessDefinitionKey() + " failed: " + e.getMessage(), e);
        }
    }

    /** Tries the failed steps of this contact's case again without waiting for their time. */
    public void runFailedJobs(String reference) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list();
        for (ProcessInstance instance : instances) {
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .forEach(this::run);
        }
        runJobs();
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
