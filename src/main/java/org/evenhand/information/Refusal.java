package org.evenhand.information;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refusal of information on its way (P15).
 *
 * @param publicSources what is open to everyone on the subject
 * @param differenceReason why a like request was answered and this one is not (P15.4)
 * @param decidedBy the Chief Executive, once decided
 * @param joinedBy the chief officer who joined a joint decision
 * @param differedBy the chief officer who did not
 * @param upheldBy who broke the tie in favour of the refusal
 * @param returnReason why the request is to be answered after all
 */
public record Refusal(
        UUID contactId,
        int version,
        RefusalGround ground,
        String reasons,
        @Nullable String publicSources,
        @Nullable String differenceReason,
        String proposedBy,
        @Nullable String decidedBy,
        @Nullable String joinedBy,
        @Nullable String differedBy,
        @Nullable String dissent,
        @Nullable String upheldBy,
        @Nullable String returnReason) {

    /** Whether everyone whom the rule asks has decided for it. */
    boolean isMade(boolean jointly) {
        return decidedBy != null && returnReason == null && (!jointly || joinedBy != null || upheldBy != null);
    }
}
