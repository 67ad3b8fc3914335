package org.evenhand.visits;

import org.jspecify.annotations.Nullable;

/** What took place on a visit, so that others can be given the same (Q07); nothing but notes where none took place. */
public record VisitRecord(
        boolean happened,
        @Nullable Integer minutes,
        @Nullable String host,
        @Nullable String facilities,
        @Nullable String notes) {}
