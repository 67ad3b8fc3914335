package org.evenhand.intake.process;

import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The protocols that are executable: a route whose process is deployed. Any other contact is handled by hand. */
@Component
public class Protocols {

    private final RepositoryService repository;

    public Protocols(RepositoryService repository) {
        this.repository = repository;
    }

    /** Whether there is a process for this route; false where no rule named a route. */
    public boolean know(@Nullable String route) {
        return route != null
                && repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(route)
                                .count()
                        > 0;
    }
}
