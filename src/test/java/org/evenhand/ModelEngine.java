package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.evenhand.engine.LastMinute;
import org.evenhand.intake.process.Protocols;
import org.jspecify.annotations.Nullable;

/**
 * The plain engine on the product's database with every model, decision and form deployed as one. Its delegates do
 * nothing unless a test says what: these tests prove the order of work, not its effects.
 */
public final class ModelEngine {
    private static final String KEY = "2026-0042";
    private static final JavaDelegate NOTHING = execution -> {};
    private static @Nullable ModelEngine started;

    private final Map<Object, Object> delegates = new HashMap<>();
    private final ProcessEngine engine;

    private ModelEngine() {
        forgetDelegates();
        engine = DeployedModels.startEngine(delegates);
        delegates.put("lastMinute", new LastMinute());
        delegates.put("protocols", new Protocols(engine.getRepositoryService()));
    }

    /** One engine for all tests of the run, with nothing running on it. */
    public static synchronized ModelEngine fresh() {
        var engine = started == null ? new ModelEngine() : started;
        started = engine;
        engine.forgetDelegates();
        DeployedModels.endAll(engine.engine);
        return engine;
    }

    private void forgetDelegates() {
        for (var model : ProcessModel.all()) {
            for (var task : model.all(ServiceTask.class)) {
                delegates.put(ProcessModel.words(task) + "Delegate", NOTHING);
            }
        }
    }

    public void delegate(String name, JavaDelegate delegate) {
        assertThat(delegates.put(name, delegate)).as("a model uses %s", name).isNotNull();
    }

    /** A bean that a model asks. */
    public void bean(String name, Object bean) {
        delegates.put(name, bean);
    }

    public void start(String process, Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(process, KEY, variables);
    }

    public void receive(String message, Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByMessage(message, KEY, variables);
    }

    /** Tells the running instance something. */
    public void tell(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(KEY)
                .correlate();
    }

    /** Runs the one job that waits at this step, as the job executor would. */
    public void run(String step) {
        assertThat(jobsAt(step))
                .as("jobs at %s, waiting at %s", step, waitingAt())
                .hasSize(1);
        engine.getManagementService().executeJob(jobsAt(step).get(0).getId());
    }

    /** When the one timer at this step goes off. */
    public Date dueAt(String step) {
        assertThat(jobsAt(step)).as("timers at %s", step).hasSize(1);
        return jobsAt(step).get(0).getDuedate();
    }

    /** Until when the one task at this step is in time, as Tasklist shows it. */
    public Date doneBy(String step) {
        return task(step).getDueDate();
    }

    private List<Job> jobsAt(String step) {
        return engine.getManagementService().createJobQuery().activityId(step).list();
    }

    public void complete(String step, Map<String, Object> variables) {
        engine.getTaskService().complete(task(step).getId(), variables);
    }

    public List<String> groupsOf(String step) {
        return engine.getTaskService().getIdentityLinksForTask(task(step).getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }

    private Task task(String step) {
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step)
                .processInstanceBusinessKey(KEY)
                .list();
        assertThat(tasks).as("tasks at %s, waiting at %s", step, waitingAt()).hasSize(1);
        return tasks.get(0);
    }

    /** Every step where a person or a job is awaited; empty when all is done. */
    public Set<String> waitingAt() {
        var tasks = engine.getTaskService().createTaskQuery().list().stream().map(Task::getTaskDefinitionKey);
        var jobs = engine.getManagementService().createJobDefinitionQuery().list().stream()
                .map(JobDefinition::getActivityId)
                .filter(step -> !jobsAt(step).isEmpty());
        return Stream.concat(tasks, jobs).collect(Collectors.toSet());
    }

    public List<String> passed() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}
