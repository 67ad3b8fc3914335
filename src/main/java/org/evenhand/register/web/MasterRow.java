package org.evenhand.register.web;

import org.evenhand.register.MasterEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list with what is worked out for it today.
 *
 * @param outcome what became of the request; null while nothing has
 * @param period when it was, seen from the election that is near
 * @param waits the working days it has waited to be published or marked as not for publication; null if it does not
 * @param overdue whether that is longer than the policy allows
 */
record MasterRow(
        MasterEntry entry,
        @Nullable String outcome,
        @Nullable ContactPeriod period,
        @Nullable Integer waits,
        boolean overdue) {}
