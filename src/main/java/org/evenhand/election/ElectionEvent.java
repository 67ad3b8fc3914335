package org.evenhand.election;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has done to an election or one of its dates.
 *
 * @param milestone the date that was given or taken back; the poll where it was entered or moved
 * @param before the poll date until then, where it was moved
 * @param day the date from then on; none where one was taken back
 */
public record ElectionEvent(
        OffsetDateTime at,
        String person,
        String reason,
        Milestone milestone,
        @Nullable LocalDate before,
        @Nullable LocalDate day,
        @Nullable LocalTime timeOfDay) {}
