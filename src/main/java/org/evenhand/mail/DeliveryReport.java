package org.evenhand.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mail system reports of a letter of ours (RFC 3464, or a text of its own).
 *
 * @param letterId the letter, where the report names it
 * @param recipient the address it speaks of
 * @param diagnostic why, in the mail system's words
 */
public record DeliveryReport(
        MailKind kind, @Nullable UUID letterId, @Nullable String recipient, String diagnostic) {}
