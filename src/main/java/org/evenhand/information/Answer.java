package org.evenhand.information;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an answer. Each draft is a version of its own, so that an approval belongs to exactly the text that was
 * approved.
 *
 * @param enclosed the numbers of the case's papers that go with it, such as {@code 1, 3}; may be empty
 * @param returnReason why the approver sent it back
 */
public record Answer(
        UUID contactId,
        int version,
        String text,
        String replyAddress,
        String enclosed,
        String draftedBy,
        @Nullable String approvedBy,
        @Nullable String returnReason,
        @Nullable String returnedBy) {}
