package org.evenhand.parity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.evenhand.register.ContactClass;
import org.evenhand.register.RequesterRole;
import org.jspecify.annotations.Nullable;

/**
 * A contact and what became of it: what has to be compared to see whether people are treated alike.
 *
 * @param requester tells one requester from another; it is never shown
 * @param letter the template of the letter that told them last; null while none has gone out
 * @param waitedDays working days from contact to letter; null while no letter has gone out
 * @param withheld whether a person has decided that it is not published
 */
public record Dealing(
        UUID contactId,
        String reference,
        ContactClass contactClass,
        @Nullable RequesterRole role,
        @Nullable String requester,
        OffsetDateTime contactedAt,
        OffsetDateTime registeredAt,
        String informationSought,
        @Nullable String letter,
        Outcome outcome,
        @Nullable OffsetDateTime answeredAt,
        @Nullable Integer waitedDays,
        boolean published,
        boolean withheld) {}
