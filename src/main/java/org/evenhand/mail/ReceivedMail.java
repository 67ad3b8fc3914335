package org.evenhand.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was understood. What could not be read is null, and {@link #problem()} says why in words for staff;
 * the raw message is kept in any case.
 *
 * @param number the office's own number for it, as in {@link #reference()}
 * @param receivedAt when the sender's server handed it over, or when it was fetched if that cannot be told
 * @param answeredContactId the contact to one of whose letters or messages this message replies
 * @param takenOverAt when it was taken from a mailbox of the force or fire service, which it reached first; null where it
 *     came to this office (P10)
 * @param original the message that the sender passes on, where it is a redirect (P10)
 * @param report what a mail system reports of one of our letters
 */
public record ReceivedMail(
        UUID id,
        long number,
        String mailbox,
        MailKind kind,
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String recipients,
        @Nullable String subject,
        String body,
        Instant receivedAt,
        List<Attachment> attachments,
        @Nullable UUID answeredContactId,
        @Nullable Instant takenOverAt,
        @Nullable Original original,
        @Nullable DeliveryReport report,
        @Nullable String problem) {

    /** How staff name a message that lies with no case yet. */
    public String reference() {
        return Message.reference(number);
    }

    /** Who asks: the sender, or whose message the sender passes on. */
    public @Nullable String requesterAddress() {
        return original == null ? senderAddress : original.senderAddress();
    }

    /** The same without its files, where those are kept already. */
    public ReceivedMail withoutFiles() {
        Original bare = original == null ? null : original.withoutFiles();
        return new ReceivedMail(
                id,
                number,
                mailbox,
                kind,
                senderName,
                senderAddress,
                recipients,
                subject,
                body,
                receivedAt,
                List.of(),
                answeredContactId,
                takenOverAt,
                bare,
                report,
                problem);
    }

    /** A part of a message that is a file. The type is what the content shows, not what the sender claims. */
    public record Attachment(String fileName, String mediaType, byte[] content) {}
}
