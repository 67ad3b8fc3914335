package org.evenhand.briefings;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Something that was decided or done about an event, with the rules it follows. */
public record Step(
        String what, String outcome, @Nullable String reason, String doneBy, OffsetDateTime doneAt, String rules) {}
