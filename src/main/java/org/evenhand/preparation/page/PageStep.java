package org.evenhand.preparation.page;

import java.time.OffsetDateTime;

/**
 * A step in the story of an item; steps are only ever added.
 *
 * @param rules the rules by which it was taken, separated by spaces
 */
public record PageStep(String what, String words, String rules, String takenBy, OffsetDateTime takenAt) {}
