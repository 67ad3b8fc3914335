package org.evenhand.quarantine;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says on the health page that the scanner is away, so that files stay closed. The application is up all the same. */
@Component("scanner")
class ScannerHealth implements HealthIndicator {

    private final Scanning scanning;

    ScannerHealth(Scanning scanning) {
        this.scanning = scanning;
    }

    @Override
    public Health health() {
        return scanning.away()
                ? Health.status(new Status("ATTENTION", "The virus scanner does not answer; files stay closed"))
                        .build()
                : Health.up().build();
    }
}
