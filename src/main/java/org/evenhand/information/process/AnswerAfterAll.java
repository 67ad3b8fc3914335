package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.REFUSAL_SUGGESTED;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** A request that is not refused after all takes the way of its class again. */
final class AnswerAfterAll {

    static void routeAgain(DelegateTask task) {
        REFUSAL_SUGGESTED.set(task, false);
        NEXT_STEP.set(task, ROUTE_AGAIN);
    }

    private AnswerAfterAll() {}
}
