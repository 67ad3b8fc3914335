package org.evenhand.imagery.process;

import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.imagery.FilmingProcess;
import org.springframework.stereotype.Component;

/** The door to {@code filming-request}. */
@Component
class EngineFilmingProcess implements FilmingProcess {

    private static final String WITHDRAWN = "filmingRequest.withdrawn";

    private final RuntimeService runtime;

    EngineFilmingProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean withdrawn(String reference) {
        return !runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(reference)
                .correlateAllWithResult()
                .isEmpty();
    }
}
