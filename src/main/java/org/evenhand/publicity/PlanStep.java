package org.evenhand.publicity;

import java.time.OffsetDateTime;

/** A step in the story of something on the forward plan. */
public record PlanStep(String words, String rules, String takenBy, OffsetDateTime takenAt) {}
