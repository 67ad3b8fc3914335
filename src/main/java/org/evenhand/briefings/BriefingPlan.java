package org.evenhand.briefings;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An event as it is planned; the words are published, so they name nobody. See {@link Briefing}. */
public record BriefingPlan(
        String title,
        Briefing.Manner manner,
        String place,
        OffsetDateTime startsAt,
        int minutes,
        @Nullable Integer capacity,
        String topics,
        String partners,
        boolean recorded,
        OffsetDateTime questionsBy) {}
