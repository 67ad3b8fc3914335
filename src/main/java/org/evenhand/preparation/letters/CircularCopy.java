package org.evenhand.preparation.letters;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one recipient.
 *
 * @param id unguessable: the link by which its receipt is given ends with it, so that nobody of the office is shown it
 * @param sentAt when it was handed to the outbox; null before
 * @param acknowledgedBy who noted the receipt; null where the recipient gave it by the link, or nobody has
 */
public record CircularCopy(
        UUID id,
        UUID circularId,
        UUID recipientId,
        String name,
        String organisation,
        String address,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime remindedAt,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String acknowledgedHow,
        @Nullable String acknowledgedBy) {

    public boolean acknowledged() {
        return acknowledgedOn != null;
    }

    /** As a list shows it. */
    public String line() {
        return Recipient.line(name, organisation, address);
    }
}
