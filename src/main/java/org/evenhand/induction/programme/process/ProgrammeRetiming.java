package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.DAY_ONE_AT;
import static org.evenhand.induction.programme.process.ProgrammeVariables.PROGRAMME_ID;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves the first day in office where the timetable has moved it: when the pack is due, and when preferences are asked. */
@Component
class ProgrammeRetiming {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeRetiming.class);

    private final Programmes programmes;
    private final RuntimeService runtime;
    private final ProcessTimers timers;
    private final AsApplication application;

    ProgrammeRetiming(Programmes programmes, RuntimeService runtime, ProcessTimers timers, AsApplication application) {
        this.programmes = programmes;
        this.runtime = runtime;
        this.timers = timers;
        this.application = application;
    }

    @EventListener
    @Transactional
    public void on(DatesChanged change) {
        for (Programme programme : programmes.all()) {
            try {
                if (!programme.closed()) {
                    Date dayOne = ProgrammeVariables.dayOneOf(programmes.days(programme));
                    application.run(() -> move(programme, dayOne));
                }
            } catch (CalendarUnknown unknown) {
                LOG.warn("{} keeps its dates: {}", programme.reference(), unknown.getMessage());
            }
        }
    }

    private void move(Programme programme, Date dayOne) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processDefinitionKey("induction-programme")
                .variableValueEquals(PROGRAMME_ID.name(), programme.id().toString())
                .list()) {
            timers.retimeWithTasks(instance.getId(), Map.of(DAY_ONE_AT.name(), dayOne));
        }
    }
}
