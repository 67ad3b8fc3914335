package org.evenhand.election.candidate;

/** What is wrong with one field, in words for the person who filled it in. */
public record PersonProblem(String field, String message) {}
