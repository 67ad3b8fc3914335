package org.evenhand.meetings;

import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is asked for.
 *
 * @param questions as they were sent; null where none were
 * @param publicLink where public documents cover it
 * @param criteria the questions of E13 with their answers, as the decider reads them
 */
public record MeetingPlan(
        Meeting.Host host,
        String topic,
        @Nullable String questions,
        @Nullable String publicLink,
        String criteria) {}
