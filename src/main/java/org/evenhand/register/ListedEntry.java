package org.evenhand.register;

import org.jspecify.annotations.Nullable;

/** An entry as a reader sees it today: with the number of the entry that corrects it, if one does. */
public record ListedEntry(PublishedEntry entry, @Nullable Long supersededBy) {}
