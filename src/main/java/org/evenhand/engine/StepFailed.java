package org.evenhand.engine;

/**
 * A step of a process was tried for the last time and failed: an incident, which stays in Cockpit until it is resolved.
 * Published in the transaction that records the incident.
 *
 * @param incidentId identifies the incident
 * @param activityId the element of the model, such as {@code serviceTask_sendAnswer}
 */
public record StepFailed(String incidentId, String activityId) {}
