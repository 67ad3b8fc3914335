package org.evenhand.election.policy;

/**
 * Why a policy cannot be as someone wants it.
 *
 * @param field what is wrong: the key of a setting, {@code preset} or {@code reason}
 * @param message what is wrong and what to do about it, for the person who wants it
 */
public record PolicyProblem(String field, String message) {}
