package org.evenhand.mail;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that came in, as staff read it.
 *
 * @param rawDigest under which the quarantine knows it as it arrived
 */
public record Message(
        UUID id,
        long number,
        MailKind kind,
        @Nullable UUID contactId,
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String recipients,
        @Nullable String subject,
        String body,
        OffsetDateTime at,
        @Nullable String problem,
        String rawDigest) {

    static final String SELECT = """
            select m.id, m.number, m.kind, m.contact_id, m.sender_name, m.sender_address, m.recipients, m.subject,
                m.body, coalesce(m.sent_at, m.fetched_at) as at, m.problem,
                m.raw_digest
            from office.message m""";

    /** How staff name it. */
    public String reference() {
        return reference(number);
    }

    static String reference(long number) {
        return "M-%05d".formatted(number);
    }

    /** Who wrote it, as staff read it. */
    public String sender() {
        String address = senderAddress == null ? "Sender not known" : senderAddress;
        return senderName == null ? address : senderName + " <" + address + ">";
    }

    public boolean automatic() {
        return kind.automatic();
    }
}
