package org.evenhand.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a raw message as far as it can be read. It never fails: what cannot be understood is left out and said in
 * {@link ParsedMail#problem()}, for a person to look at the raw message.
 */
@Component
class MailParser {

    private static final Session LENIENT = lenient();

    private static final int MAX_ADDRESS = 320;
    private static final Pattern ADDRESS = Pattern.compile("(\"[^\"]{1,64}\"|[^\\s<>\"@]+)@[^\\s<>\"@]+");
    private static final Pattern LAST_ADDRESS = Pattern.compile("<([^\\s<>\"@]+@[^\\s<>\"@]+)>?\\s*$");

    /** A longer Message-ID is nobody's, and could not be indexed. */
    private static final int MAX_ID = 500;

    /** A later date is nobody's, and could not be stored. */
    private static final Date LATEST = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    ParsedMail parse(byte[] raw) {
        if (raw.length == 0) {
            return ParsedMail.unreadable("The message is empty.");
        }
        try {
            return parse(new MimeMessage(LENIENT, new SharedByteArrayInputStream(raw)), raw);
        } catch (MessagingException | RuntimeException e) {
            return ParsedMail.unreadable(
                    "The message could not be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private ParsedMail parse(MimeMessage message, byte[] raw) throws MessagingException {
        List<String> problems = new ArrayList<>();
        MailBody body = MailBody.of(message, problems);
        InternetAddress sender = sender(message, problems);
        if (sender == null && problems.isEmpty()) {
            problems.add("The sender is not named.");
        }
        if (body.text().isBlank() && body.attachments().isEmpty()) {
            problems.add("The message has no text.");
        }
        DeliveryReport report = DeliveryReports.of(message, raw, body.text()).orElse(null);
        return new ParsedMail(
                messageId(message),
                references(message),
                sender == null ? null : sender.getPersonal(),
                sender == null ? null : sender.getAddress(),
                recipients(message),
                subject(message),
                body.text(),
                date(message),
                report == null ? AutomaticMail.kind(message) : report.kind(),
                report,
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
                            .flatMap(address -> usable(address).stream())
                            .findFirst()
                            .orElse(null);
        } catch (MessagingException e) {
            problems.add("The sender's address could not be read.");
            return null;
        }
    }

    /** The address as a letter can be sent to it; a name that breaks the header's rules may have run into it. */
    private static Optional<InternetAddress> usable(InternetAddress address) {
        String written = address.getAddress();
        if (written == null || ADDRESS.matcher(written).matches()) {
            return Optional.ofNullable(written).map(good -> address);
        }
        Matcher last = LAST_ADDRESS.matcher(written.substring(Math.max(0, written.length() - MAX_ADDRESS)));
        if (!last.find()) {
            return Optional.empty();
        }
        InternetAddress found = new InternetAddress();
        found.setAddress(last.group(1));
        return Optional.of(found);
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

    /** To whom it is addressed; the address it was delivered to where the sender named none (BCC). */
    private static @Nullable String recipients(MimeMessage message) throws MessagingException {
        List<String> named = new ArrayList<>();
        for (String name : List.of("To", "Cc", "Delivered-To", "X-Original-To")) {
            String value = message.getHeader(name, ", ");
            boolean addressed = name.equals("To") || name.equals("Cc");
            if (value != null && (addressed || named.isEmpty() || value.contains("+"))) {
                named.add(value.replaceAll("[\\r\\n\\t]+", " "));
            }
        }
        return named.isEmpty() ? null : String.join(", ", named);
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
