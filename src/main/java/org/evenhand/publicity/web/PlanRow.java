package org.evenhand.publicity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the timeline, as the table has it too.
 *
 * @param mark how it is drawn, see {@link org.evenhand.site.Timeline.Mark#kind}
 * @param what it is, with its reference where it has one
 * @param state what was decided on it
 * @param reference of an item of the plan, which has a page of its own
 * @param period whether the rules of a pre-election period hold on its day
 */
record PlanRow(
        LocalDate day,
        String mark,
        String what,
        String state,
        boolean period,
        @Nullable String reference) {}
