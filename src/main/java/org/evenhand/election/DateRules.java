package org.evenhand.election;

/** The choices of the policy on which the dates of an election depend. */
public record DateRules(
        PepStartRule periodStart, PepEndRule periodEnd, ResignationRule resignation, OathAnchor oathAnchor) {}
