package org.evenhand.election.web;

import org.evenhand.election.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * Something on the list of dates (D01 to D20) that has no day of its own now, and why.
 *
 * @param milestone what may be given once somebody knows it; none where no day can ever be given
 */
record Undated(
        String what, String why, String rule, @Nullable Milestone milestone) {}
