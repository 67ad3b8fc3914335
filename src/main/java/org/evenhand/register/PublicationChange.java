package org.evenhand.register;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction or withdrawal of a published entry that waits for a second person.
 *
 * @param entry the number of the entry that it is about
 * @param sought what was asked, as it should have been; null for a withdrawal
 * @param provided what was answered, as it should have been; null for a withdrawal
 * @param reason why, in words that will be published
 */
public record PublicationChange(
        UUID id,
        UUID contactId,
        long entry,
        EntryChange kind,
        @Nullable String sought,
        @Nullable String provided,
        String reason,
        String proposedBy,
        OffsetDateTime proposedAt) {}
