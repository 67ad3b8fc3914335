package org.evenhand.mail.template;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change of a letter's text by the office.
 *
 * @param text the whole text, its first line the subject; null where the standard text counts again
 */
public record LetterVersion(
        String template,
        String language,
        int number,
        @Nullable String text,
        String changedBy,
        OffsetDateTime changedAt,
        String reason) {}
