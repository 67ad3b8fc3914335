package org.evenhand.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.tika.Tika;
import org.evenhand.mail.ReceivedMail.Attachment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The text and files of a message. Plain text is preferred; HTML is turned into text, its pictures never fetched. */
final class MailBody {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_PARTS = 200;
    private static final Tika TYPES = new Tika();

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<String> problems;
    private int parts;

    private MailBody(List<String> problems) {
        this.problems = problems;
    }

    static MailBody of(Part message, List<String> problems) {
        MailBody body = new MailBody(problems);
        body.read(message, 0);
        return body;
    }

    String text() {
        return (plain.toString().isBlank() ? html : plain)
                .toString()
                .replace("\r\n", "\n")
                .strip();
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private void read(Part part, int depth) {
        if (depth > MAX_DEPTH || ++parts > MAX_PARTS) {
            problem("The message has more parts than can be read.");
            return;
        }
        try {
            ContentType type = contentType(part);
            boolean file = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || fileName(part) != null;
            if (type.match("multipart/*") && part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    read(multipart.getBodyPart(i), depth + 1);
                }
            } else if (!file && type.match("text/plain")) {
                append(plain, decoded(part, type));
            } else if (!file && type.match("text/html")) {
                append(html, textOf(decoded(part, type)));
            } else {
                attach(part, type);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            problem("A part of the message could not be read (" + e.getClass().getSimpleName() + ").");
            keepRaw(part);
        }
    }

    private void attach(Part part, ContentType type) throws MessagingException, IOException {
        byte[] content;
        try (InputStream in = part.getInputStream()) {
            content = in.readAllBytes();
        }
        String name = fileName(part);
        if (name == null) {
            name = type.match("message/rfc822") ? "forwarded message.eml" : "attachment " + (attachments.size() + 1);
        }
        attachments.add(new Attachment(safe(name), TYPES.detect(content, name), content));
    }

    private void keepRaw(Part part) {
        try (InputStream in = part instanceof MimeBodyPart body ? body.getRawInputStream() : part.getInputStream()) {
            attachments.add(new Attachment(
                    "unreadable part " + (attachments.size() + 1), "application/octet-stream", in.readAllBytes()));
        } catch (MessagingException | IOException | RuntimeException e) {
            problem("It is kept in the raw message only.");
        }
    }

    private void problem(String words) {
        if (!problems.contains(words)) {
            problems.add(words);
        }
    }

    private static ContentType contentType(Part part) throws MessagingException {
        String type = part.getContentType();
        try {
            return new ContentType(type);
        } catch (MessagingException malformed) {
            return new ContentType(part instanceof BodyPart ? "application/octet-stream" : "text/plain");
        }
    }

    /** Decoded with the named character set; with UTF-8, then Windows-1252, where it is missing, unknown or wrong. */
    private static String decoded(Part part, ContentType type) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readAllBytes();
        }
        String named = type.getParameter("charset");
        if (named != null) {
            try {
                return new String(bytes, Charset.forName(MimeUtility.javaCharset(named)));
            } catch (IllegalArgumentException unknown) {
                // falls through to what most programs send
            }
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.contains("\uFFFD") ? new String(bytes, Charset.forName("windows-1252")) : utf8;
    }

    private static String textOf(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head, template").remove();
        return document.wholeText()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll("\\n[ \\n]*\\n", "\n\n")
                .strip();
    }

    private static void append(StringBuilder text, String more) {
        text.append(text.isEmpty() ? "" : "\n\n").append(more);
    }

    private static @Nullable String fileName(Part part) throws MessagingException {
        String name = part.getFileName();
        if (name == null) {
            return null;
        }
        try {
            return MimeUtility.decodeText(name);
        } catch (java.io.UnsupportedEncodingException e) {
            return name;
        }
    }

    /** A name that is only a name: no folders, no control characters, no endless length. */
    private static String safe(String name) {
        String base = Objects.requireNonNullElse(name, "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "_")
                .strip();
        return base.isEmpty() ? "attachment" : base.substring(0, Math.min(base.length(), 150));
    }
}
