package org.evenhand.engine;

import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the application of each failed step, without the exception's message, which may repeat what a person wrote. */
class IncidentNotice extends DefaultIncidentHandler {

    private final ApplicationEventPublisher events;

    IncidentNotice(ApplicationEventPublisher events) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.events = events;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        events.publishEvent(new StepFailed(incident.getId(), String.valueOf(context.getActivityId())));
        return incident;
    }
}
