package org.evenhand.engine;

import java.util.Map;

/** The form with which a person starts a process; the counterpart of {@link TaskForm}. */
public interface StartForm {

    String key();

    /** What the form shows when it is opened. */
    Map<String, Object> open();

    /**
     * Accepts what the person submitted, in the transaction that starts the process.
     *
     * @throws InvalidForm if it cannot be accepted; nothing starts and the person reads the message
     */
    Start submit(Submission submission);

    /** How the process starts: its business key and its variables (ids and decisions only). */
    record Start(String businessKey, Map<String, Object> variables) {}
}
