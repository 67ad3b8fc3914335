package org.evenhand.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a reader wants to see; what is null is not asked for.
 *
 * @param text words that all stand in the entry, or its reference
 * @param from the first day of contact
 * @param to the last day of contact
 */
public record EntryFilter(
        @Nullable ContactCategory category,
        @Nullable RequesterRole role,
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final EntryFilter NONE = new EntryFilter(null, null, null, null, null);
}
