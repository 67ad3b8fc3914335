package org.evenhand.register;

import org.jspecify.annotations.Nullable;

/** Which entries a reader wants to see; what is null is not asked for. */
public record EntryFilter(
        @Nullable ContactCategory category,
        @Nullable RequesterRole role,
        @Nullable String text) {

    public static final EntryFilter NONE = new EntryFilter(null, null, null);
}
