package org.evenhand.intake.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code contact-intake} carries besides the contact itself: the inputs of its routing (E02). */
final class IntakeVariables {

    static final ProcessVariable<String> POLITICAL_REQUESTS = new ProcessVariable<>("politicalRequests", String.class);
    static final ProcessVariable<String> ROUTE = new ProcessVariable<>("route", String.class);

    private IntakeVariables() {}
}
