package org.evenhand.intake.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the processes of the intake carry besides the contact itself, such as the inputs of the routing (E02). */
final class IntakeVariables {

    static final ProcessVariable<String> POLITICAL_REQUESTS = new ProcessVariable<>("politicalRequests", String.class);
    static final ProcessVariable<String> ROUTE = new ProcessVariable<>("route", String.class);

    /** The message that a task is about. */
    static final IdVariable MESSAGE_ID = new IdVariable("messageId");

    /** When a requester is reminded, and when the request lapses: moments of the calendar, as ISO 8601 writes them. */
    static final ProcessVariable<String> REMIND_AT = new ProcessVariable<>("remindAt", String.class);

    static final ProcessVariable<String> LAPSE_AT = new ProcessVariable<>("lapseAt", String.class);

    /** The letter that a task is about. */
    static final IdVariable LETTER_ID = new IdVariable("letterId");

    private IntakeVariables() {}
}
