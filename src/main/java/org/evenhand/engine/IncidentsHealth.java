package org.evenhand.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says on the health page that steps wait for an operator. The application is up all the same. */
@Component("incidents")
class IncidentsHealth implements HealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION", "Steps failed and wait for an operator; see Cockpit");

    private final RuntimeService runtime;

    IncidentsHealth(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public Health health() {
        return runtime.createIncidentQuery().count() == 0
                ? Health.up().build()
                : Health.status(ATTENTION).build();
    }
}
