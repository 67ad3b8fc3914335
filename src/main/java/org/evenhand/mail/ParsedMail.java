package org.evenhand.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from a raw message; see {@link ReceivedMail} for the meaning of the fields. */
record ParsedMail(
        @Nullable String messageId,
        List<String> references,
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String recipients,
        @Nullable String subject,
        String body,
        @Nullable Date sentAt,
        MailKind kind,
        @Nullable DeliveryReport report,
        List<ReceivedMail.Attachment> attachments,
        @Nullable String problem) {

    static ParsedMail unreadable(String problem) {
        return new ParsedMail(
                null, List.of(), null, null, null, null, "", null, MailKind.PERSON, null, List.of(), problem);
    }

    boolean automatic() {
        return kind.automatic();
    }

    /** Equal for two copies of one message, whatever the servers between added to them; hexadecimal SHA-256. */
    String contentDigest(byte[] raw) {
        boolean readable = senderAddress != null || subject != null || !body.isBlank() || !attachments.isEmpty();
        MessageDigest digest = sha256();
        if (readable) {
            digest.update(String.join(
                            "\n", String.valueOf(senderAddress), String.valueOf(sentAt), String.valueOf(subject), body)
                    .getBytes(StandardCharsets.UTF_8));
            attachments.forEach(attachment -> digest.update(attachment.content()));
        } else {
            digest.update(raw);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
