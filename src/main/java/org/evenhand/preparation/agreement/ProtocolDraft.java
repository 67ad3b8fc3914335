package org.evenhand.preparation.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a version; signatures are for one draft and no other (P02.2).
 *
 * @param returnedFor the signatory who returned it; null where nobody has
 */
public record ProtocolDraft(
        int edition,
        int draft,
        String text,
        LocalDate reviewOn,
        @Nullable Signatory returnedFor,
        @Nullable String returnReason) {

    /** Such as “Version 2, draft 3”. */
    public String name() {
        return "Version " + edition + ", draft " + draft;
    }
}
