package org.evenhand.register.web;

/** When a contact was, seen from the election that is near. */
enum ContactPeriod {
    BEFORE,
    PRE_ELECTION,
    AFTER
}
