package org.evenhand.briefings;

import org.jspecify.annotations.Nullable;

/**
 * What became of an event, as everyone will read it.
 *
 * @param text questions and answers, or why it did not take place
 */
public record BriefingNotes(
        boolean held,
        String text,
        @Nullable String recordingUrl,
        @Nullable String packUrl) {}
