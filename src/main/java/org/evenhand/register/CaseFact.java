package org.evenhand.register;

/** A line of a contact's page. */
public record CaseFact(String label, String value) {}
