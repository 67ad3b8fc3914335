package org.evenhand.election.candidate;

/** Why a line of a pasted list cannot be read; lines are counted from 1, headings and empty lines included. */
public record LineProblem(long line, String message) {}
