package org.evenhand.mail;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox and what became of it. */
public record SentLetter(
        UUID id,
        @Nullable UUID contactId,
        String template,
        String recipient,
        String subject,
        String body,
        String state,
        int attempts,
        @Nullable String lastError,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime sentAt) {

    static final String SELECT = """
            select id, contact_id, template, recipient, subject, body, state, attempts, last_error, created_at, sent_at
            from office.outbox""";

    /** As it is read, for whoever looks at it again. */
    public String preview() {
        return new Letters.Text(template, subject, body, "").preview(recipient);
    }
}
