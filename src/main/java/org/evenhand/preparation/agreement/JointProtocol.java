package org.evenhand.preparation.agreement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One version of the joint protocol (P02).
 *
 * @param edition its version number
 * @param withFire whether the fire and rescue service is a party (P02.3)
 * @param adviceAskedOf the address at which the returning officer was asked; null where none is known
 * @param advice null while nothing has come of it
 * @param issuedAt null while it is in the making
 * @param reviewOn when the Chief Executive looks at it again; null while it is in the making
 * @param notReached whom the circulation found no address for; null where there was everyone's
 */
public record JointProtocol(
        int edition,
        boolean withFire,
        @Nullable OffsetDateTime adviceAskedAt,
        @Nullable String adviceAskedOf,
        @Nullable Advice advice,
        @Nullable String adviceWords,
        @Nullable OffsetDateTime issuedAt,
        @Nullable LocalDate reviewOn,
        @Nullable OffsetDateTime circulatedAt,
        @Nullable Integer circulatedTo,
        @Nullable String notReached) {

    /** Such as {@code JP-2}; the key of its process. */
    public String reference() {
        return reference(edition);
    }

    static String reference(int edition) {
        return "JP-" + edition;
    }

    public String variant() {
        return withFire ? "Office, police and fire" : "Office and police";
    }
}
