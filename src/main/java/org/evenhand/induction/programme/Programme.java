package org.evenhand.induction.programme;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The induction programme of a new commissioner (P47).
 *
 * @param inductionId the induction it belongs to; where the result of the poll is corrected, it has another programme
 * @param reference the business key of its process
 * @param topicList the document whose topics it began with
 * @param manifesto what the manifesto says that matters for it
 * @param knowledge what the commissioner knows, as the Chief Executive noted it
 * @param workingViews what they say on how they wish to work (001:10.7)
 * @param governanceViews what they say on how they wish to govern (001:10.8)
 * @param opening with what the day-one brief begins
 */
public record Programme(
        UUID id,
        UUID inductionId,
        String reference,
        UUID electionId,
        @Nullable TopicList topicList,
        @Nullable String manifesto,
        @Nullable String knowledge,
        @Nullable String experience,
        @Nullable String wishes,
        @Nullable String workingViews,
        @Nullable String governanceViews,
        @Nullable String opening,
        @Nullable OffsetDateTime packMadeAt,
        @Nullable OffsetDateTime closedAt) {

    public boolean closed() {
        return closedAt != null;
    }

    /** Whether its items are with their owners. */
    public boolean handedOut() {
        return packMadeAt != null;
    }
}
