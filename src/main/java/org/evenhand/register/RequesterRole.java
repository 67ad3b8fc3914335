package org.evenhand.register;

/** What the requester is, as they say (C02, C16). A role adds no right (P07.3). */
public enum RequesterRole {
    CANDIDATE,
    AGENT,
    REPRESENTATIVE,
    PROSPECTIVE,
    OFFICE_HOLDER,
    PUBLIC
}
