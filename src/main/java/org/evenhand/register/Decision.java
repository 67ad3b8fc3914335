package org.evenhand.register;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a contact (C10): what was decided, by whom, when, why, and by which rules.
 *
 * @param decidedBy user id of the person, or {@link #BY_RULE} where a decision table decided
 * @param policyVersion the policy under which it was decided; unknown for the oldest
 * @param rules rule ids with their citations, as shown to staff
 */
public record Decision(
        String kind,
        String outcome,
        @Nullable String reason,
        String decidedBy,
        OffsetDateTime decidedAt,
        String rules,
        @Nullable Integer policyVersion) {

    public static final String BY_RULE = "the decision table";
}
