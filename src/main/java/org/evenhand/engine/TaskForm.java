package org.evenhand.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What one human task shows and accepts. There is one small class for each form, in its feature's {@code process}
 * package; its {@link #key()} is the form's file name.
 */
public interface TaskForm {

    String key();

    /**
     * What the form shows, read afresh from the office's tables each time it is opened. Nothing of it is stored by the
     * engine.
     */
    Map<String, Object> open(DelegateTask task);

    /**
     * Accepts what the person submitted, in the transaction that completes the task: records go to the office's tables,
     * decisions become process variables.
     *
     * @throws InvalidForm if it cannot be accepted; the task stays open and the person reads the message
     * @throws FieldRefused likewise, from a service that names the field
     */
    void submit(DelegateTask task, Submission submission);
}
