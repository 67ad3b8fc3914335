package org.evenhand.register;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the master register: one contact of one person with the office (fields C01–C09, C16–C18). It holds names
 * and never leaves the office; the public sees a {@link PublishedEntry}.
 *
 * @param policyVersion the policy in force when it was entered; unknown for the oldest
 *
 * @param receivedBy who or which mailbox took it (C03)
 * @param informationSought what is asked for (C05)
 * @param registeredAt when it was entered in the register (C08), apart from when it was made
 */
public record Contact(
        UUID id,
        String reference,
        OffsetDateTime contactedAt,
        ContactMethod method,
        String receivedBy,
        @Nullable String requesterName,
        @Nullable String requesterEmail,
        @Nullable String requesterPhone,
        @Nullable RequesterRole requesterRole,
        @Nullable String onBehalfOf,
        @Nullable String officeHeld,
        @Nullable String subject,
        String informationSought,
        @Nullable String informationProvided,
        @Nullable ContactClass contactClass,
        @Nullable String coveredBy,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable UUID repliesTo,
        @Nullable String problem,
        @Nullable Integer policyVersion) {

    /** Who made contact, as staff read it; what is unknown is said to be unknown. */
    public String requester() {
        String name = requesterName == null ? "Name not known" : requesterName;
        return requesterEmail == null ? name : name + " <" + requesterEmail + ">";
    }
}
