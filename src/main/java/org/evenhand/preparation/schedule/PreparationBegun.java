package org.evenhand.preparation.schedule;

import org.evenhand.election.Timetable;

/** The preparation of an election has begun; what else belongs to it can begin with it. */
public record PreparationBegun(Timetable timetable) {}
