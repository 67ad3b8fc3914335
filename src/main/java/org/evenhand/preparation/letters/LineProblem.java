package org.evenhand.preparation.letters;

/**
 * Why a line of a pasted list cannot be taken.
 *
 * @param line counted from 1, the headings included
 */
public record LineProblem(long line, String why) {}
