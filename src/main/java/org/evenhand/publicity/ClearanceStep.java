package org.evenhand.publicity;

import java.time.OffsetDateTime;

/**
 * A step in the story of an item; steps are only ever added.
 *
 * @param rules the rules by which it was taken, separated by spaces
 */
public record ClearanceStep(String kind, String words, String rules, String takenBy, OffsetDateTime takenAt) {}
