package org.evenhand.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says on the health page that steps wait for an operator. The application is up all the same; where the database cannot
 * be asked, it is down.
 */
@Component("incidents")
class IncidentsHealth extends AbstractHealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION", "Steps failed and wait for an operator; see Cockpit");

    private final RuntimeService runtime;

    IncidentsHealth(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(runtime.createIncidentQuery().count() == 0 ? Status.UP : ATTENTION);
    }
}
