package org.evenhand.imagery;

/**
 * What is asked for.
 *
 * @param people who would be shown, by role
 * @param criteria the criteria of E07 with their answers, as deciders read them
 */
public record FilmingPlan(String what, String use, String people, String criteria) {}
