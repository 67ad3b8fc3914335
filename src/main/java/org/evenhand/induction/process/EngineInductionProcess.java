package org.evenhand.induction.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionDates;
import org.evenhand.induction.InductionProcess;
import org.evenhand.induction.InductionVariables;
import org.evenhand.register.ContactVariables;
import org.springframework.stereotype.Component;

/** The door to {@code commissioner-induction} and the processes that it calls; all have the reference as business key. */
@Component
class EngineInductionProcess implements InductionProcess {

    private static final String KEY = "commissioner-induction";

    private final RuntimeService runtime;
    private final ProcessTimers timers;
    private final InductionMoments moments;
    private final WhoAnswers answers;
    private final AsApplication application;

    EngineInductionProcess(
            RuntimeService runtime,
            ProcessTimers timers,
            InductionMoments moments,
            WhoAnswers answers,
            AsApplication application) {
        this.runtime = runtime;
        this.timers = timers;
        this.moments = moments;
        this.answers = answers;
        this.application = application;
    }

    @Override
    public void start(Induction induction, InductionDates dates) {
        Map<String, Object> variables = new HashMap<>(moments.of(induction, dates));
        variables.put(InductionVariables.INDUCTION_ID.name(), induction.id().toString());
        variables.put(
                InductionVariables.ELECTION_ID.name(), induction.electionId().toString());
        // the task list shows it where a contact's would stand
        variables.put(ContactVariables.CONTACT_REFERENCE.name(), induction.reference());
        variables.put(InductionSteps.RE_ELECTED.name(), induction.reElected());
        variables.put(
                InductionSteps.SUCCESSOR_GROUP.name(),
                answers.successor(induction).id());
        application.run(() -> runtime.startProcessInstanceByKey(KEY, induction.reference(), variables));
    }

    @Override
    public void cancel(Induction induction, String reason) {
        application.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(induction.reference())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason)));
    }

    @Override
    public void retime(Induction induction, InductionDates dates) {
        application.run(() -> instances(induction)
                .forEach(instance -> timers.retimeWithTasks(instance.getId(), moments.of(induction, dates))));
    }

    private List<ProcessInstance> instances(Induction induction) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(induction.reference())
                .list();
    }
}
