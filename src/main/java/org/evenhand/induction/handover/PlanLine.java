package org.evenhand.induction.handover;

import java.time.LocalDate;

/** A line of a plan as somebody writes it: by when, who, what. */
public record PlanLine(LocalDate day, String owner, String what) {}
