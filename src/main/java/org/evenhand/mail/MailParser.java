package org.evenhand.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a raw message as far as it can be read. It never fails: what cannot be understood is left out and said in
 * {@link ParsedMail#problem()}, for a person to look at the raw message.
 */
@Component
class MailParser {

    private static final Session LENIENT = lenient();

    /** A longer Message-ID is nobody's, and could not be indexed. */
    private static final int MAX_ID = 500;

    /** A later date is nobody's, and could not be stored. */
    private static final Date LATEST = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    ParsedMail parse(byte[] raw) {
        if (raw.length == 0) {
            return ParsedMail.unreadable("The message is empty.");
        }
        try {
            return parse(new MimeMessage(LENIENT, new ByteArrayInputStream(raw)));
        } catch (MessagingException | RuntimeException e) {
            return ParsedMail.unreadable(
                    "The message could not be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private ParsedMail parse(MimeMessage message) throws MessagingException {
        List<String> problems = new ArrayList<>();
        MailBody body = MailBody.of(message, problems);
        InternetAddress sender = sender(message, problems);
        if (sender == null && problems.isEmpty()) {
            problems.add("The sender is not named.");
        }
        if (body.text().isBlank() && body.attachments().isEmpty()) {
            problems.add("The message has no text.");
        }
        return new ParsedMail(
                messageId(message),
                references(message),
                sender == null ? null : sender.getPersonal(),
                sender == null ? null : sender.getAddress(),
                header(message, "To"),
                subject(message),
                body.text(),
                date(message),
                AutomaticMail.recognised(message),
                body.attachments(),
                problems.isEmpty() ? null : String.join(" ", problems));
    }

    private static @Nullable InternetAddress sender(MimeMessage message, List<String> problems) {
        try {
            // the address to which the sender wants the answer, as a mail program would take it
            Address[] from = message.getReplyTo();
            return from == null
                    ? null
                    : Arrays.stream(from)
                            .filter(InternetAddress.class::isInstance)
                            .map(InternetAddress.class::cast)
                            .filter(address -> address.getAddress() != null
                                    && address.getAddress().contains("@"))
                            .findFirst()
                            .orElse(null);
        } catch (MessagingException e) {
            problems.add("The sender's address could not be read.");
            return null;
        }
    }

    private static @Nullable String messageId(MimeMessage message) throws MessagingException {
        String id = message.getMessageID();
        return id == null || id.isBlank() || id.length() > MAX_ID ? null : storable(id);
    }

    /** Every message this one refers to, oldest first (References, then In-Reply-To). */
    private static List<String> references(MimeMessage message) throws MessagingException {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : List.of("References", "In-Reply-To")) {
            String value = message.getHeader(name, " ");
            if (value != null) {
                Arrays.stream(value.split("(?<=>)|\\s+"))
                        .map(MailParser::storable)
                        .filter(id -> id.startsWith("<") && id.endsWith(">") && id.length() <= MAX_ID)
                        .forEach(ids::add);
            }
        }
        return List.copyOf(ids);
    }

    private static @Nullable String subject(MimeMessage message) {
        try {
            String subject = message.getSubject();
            return subject == null
                    ? null
                    : subject.replaceAll("[\\r\\n\\t\\u0000]+", " ").strip();
        } catch (MessagingException e) {
            return null;
        }
    }

    private static @Nullable String header(MimeMessage message, String name) throws MessagingException {
        return message.getHeader(name, ", ");
    }

    private static @Nullable Date date(MimeMessage message) {
        try {
            Date date = message.getSentDate();
            return date == null || date.after(LATEST) ? null : date;
        } catch (MessagingException e) {
            return null;
        }
    }

    /** PostgreSQL stores any character but this one. */
    private static String storable(String value) {
        return value.replace("\u0000", "").strip();
    }

    static {
        // the library reads these once: be lenient with what people's programs send
        System.setProperty("mail.mime.ignoreunknownencoding", "true");
        System.setProperty("mail.mime.parameters.strict", "false");
        System.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
    }

    private static Session lenient() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        properties.setProperty("mail.mime.decodetext.strict", "false");
        return Session.getInstance(properties);
    }
}
