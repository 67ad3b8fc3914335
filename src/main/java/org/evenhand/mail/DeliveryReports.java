package org.evenhand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what mail systems report: RFC 3464 and 8098, and the plain texts of those that keep to neither. */
final class DeliveryReports {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_DIAGNOSTIC = 500;

    /** Of a report without a standard only its beginning is looked at. */
    private static final int MAX_READ = 5_000;

    private static final Pattern PLAIN = Pattern.compile(
            "this is the qmail-send program|created automatically by mail delivery software|mail delivery (failed|system)"
                    + "|undeliver(ed|able)|delivery (status notification|has failed)|returned mail|could not be delivered"
                    + "|did not reach",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DELAYED = Pattern.compile("delay|warning: message", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("<?([^\\s<>:;,\"]+@[^\\s<>:;,\"]+)>?");

    private DeliveryReports() {}

    /** The report that this message is, if it is one. */
    static Optional<DeliveryReport> of(MimeMessage message, byte[] raw, String text) throws MessagingException {
        byte[] status = part(message, "message/delivery-status", 0);
        if (status != null) {
            return Optional.of(standard(status, letter(raw, text)));
        }
        if (part(message, "message/disposition-notification", 0) != null) {
            return Optional.of(new DeliveryReport(MailKind.READ_RECEIPT, letter(raw, text), null, ""));
        }
        return AutomaticMail.fromMachine(message)
                        && PLAIN.matcher(subject(message) + "\n" + text).find()
                ? Optional.of(plain(message, text, letter(raw, text)))
                : Optional.empty();
    }

    private static DeliveryReport standard(byte[] status, @Nullable UUID letter) throws MessagingException {
        InputStream fields = new ByteArrayInputStream(status);
        InternetHeaders ofRecipient = new InternetHeaders(fields, true);
        if (ofRecipient.getHeader("Action") == null) {
            ofRecipient = new InternetHeaders(fields, true); // the first block is about the message as a whole
        }
        String action = field(ofRecipient, "Action").toLowerCase(Locale.ROOT);
        MailKind kind = switch (action) {
            case "delayed" -> MailKind.DELAY;
            case "delivered", "relayed", "expanded" -> MailKind.DELIVERED;
            default -> MailKind.BOUNCE;
        };
        String recipient = field(ofRecipient, "Final-Recipient").isEmpty()
                ? field(ofRecipient, "Original-Recipient")
                : field(ofRecipient, "Final-Recipient");
        return new DeliveryReport(
                kind,
                letter,
                address(recipient.replaceFirst("(?i)^\\s*[a-z0-9]+\\s*;", "")),
                diagnostic(field(ofRecipient, "Status") + " " + field(ofRecipient, "Diagnostic-Code")));
    }

    private static DeliveryReport plain(MimeMessage message, String text, @Nullable UUID letter)
            throws MessagingException {
        boolean delayed = DELAYED.matcher(subject(message)).find();
        String failed = AutomaticMail.first(message, "X-Failed-Recipients");
        String start = text.substring(0, Math.min(text.length(), MAX_READ));
        String before = start.replaceFirst("(?is)(-{3,}|this is a copy).*", "");
        return new DeliveryReport(
                delayed ? MailKind.DELAY : MailKind.BOUNCE,
                letter,
                failed == null ? address(before) : address(failed),
                diagnostic(before));
    }

    /** Our letter, by its Message-ID anywhere in what came back. */
    private static @Nullable UUID letter(byte[] raw, String text) {
        return MessageIds.letterIn(text)
                .or(() -> MessageIds.letterIn(new String(raw, StandardCharsets.ISO_8859_1)))
                .orElse(null);
    }

    private static byte @Nullable [] part(Part part, String type, int depth) {
        try {
            if (part.isMimeType(type)) {
                try (InputStream in = part.getInputStream()) {
                    return in.readAllBytes();
                }
            }
            if (depth < MAX_DEPTH && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    byte[] found = part(parts.getBodyPart(i), type, depth + 1);
                    if (found != null) {
                        return found;
                    }
                }
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return null;
        }
        return null;
    }

    private static String subject(MimeMessage message) {
        try {
            return String.valueOf(message.getSubject());
        } catch (MessagingException e) {
            return "";
        }
    }

    private static @Nullable String address(String text) {
        Matcher matcher = ADDRESS.matcher(text.substring(0, Math.min(text.length(), MAX_READ)));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String field(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, " ");
        return value == null ? "" : value.strip();
    }

    private static String diagnostic(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= MAX_DIAGNOSTIC ? line : line.substring(0, MAX_DIAGNOSTIC) + "…";
    }
}
