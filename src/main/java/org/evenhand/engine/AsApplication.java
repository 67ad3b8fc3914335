package org.evenhand.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Does what follows from a person's step as the application: moving dates, finding owners and starting processes are not
 * among the rights of whoever happens to cause them.
 */
@Component
public class AsApplication {

    private final IdentityService identity;

    AsApplication(IdentityService identity) {
        this.identity = identity;
    }

    public <T> T get(Supplier<T> work) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            identity.setAuthentication(person);
        }
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}
