package org.evenhand.meetings.process;

import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.meetings.MeetingProcess;
import org.springframework.stereotype.Component;

/** The door to {@code meeting-request}. */
@Component
class EngineMeetingProcess implements MeetingProcess {

    private static final String WITHDRAWN = "meetingRequest.withdrawn";

    private final RuntimeService runtime;

    EngineMeetingProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void withdrawn(String reference) {
        runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(reference)
                .correlateAll();
    }
}
