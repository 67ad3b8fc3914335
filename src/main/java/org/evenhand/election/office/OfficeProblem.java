package org.evenhand.election.office;

/**
 * Why the profile cannot be as someone wants it.
 *
 * @param field the key of the field, or {@code reason} or {@code logo}
 * @param message what is wrong and what to do about it, for the person who wants it
 */
public record OfficeProblem(String field, String message) {}
