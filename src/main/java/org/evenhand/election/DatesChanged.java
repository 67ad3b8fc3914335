package org.evenhand.election;

/** What dates are counted from has changed: a poll date, a given date, the calendar or a setting of the policy. */
public record DatesChanged(String reason, String person) {}
