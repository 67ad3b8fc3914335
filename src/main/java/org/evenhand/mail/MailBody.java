package org.evenhand.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.Tika;
import org.evenhand.mail.ReceivedMail.Attachment;

/** The text and files of a message. Plain text is preferred; HTML is turned into text, its pictures never fetched. */
final class MailBody {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_PARTS = 200;
    private static final Tika TYPES = new Tika();

    private final List<Attachment> attachments = new ArrayList<>();
    private final List<String> problems;
    private StringBuilder text = new StringBuilder();
    private final StringBuilder enclosedText = new StringBuilder();
    private int parts;

    private MailBody(List<String> problems) {
        this.problems = problems;
    }

    static MailBody of(Part message, List<String> problems) {
        MailBody body = new MailBody(problems);
        body.read(message, 0);
        if (body.text().isEmpty()) {
            body.append(body.enclosedText.toString());
        }
        return body;
    }

    String text() {
        return text.toString().strip();
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
            String fileName = FileName.of(part);
            boolean file = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || fileName != null;
            if (type.match("multipart/alternative") && part.getContent() instanceof Multipart versions) {
                readPlainest(versions, depth);
            } else if (type.match("multipart/*") && part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    read(multipart.getBodyPart(i), depth + 1);
                }
            } else if (!file && type.match("text/plain")) {
                append(MailText.decoded(content(part), type.getParameter("charset")));
            } else if (!file && type.match("text/html")) {
                append(MailText.ofHtml(MailText.decoded(content(part), type.getParameter("charset"))));
            } else {
                attach(fileName == null ? nameFor(type) : fileName, content(part));
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            problem("A part of the message could not be read (" + e.getClass().getSimpleName() + ").");
            keepRaw(part);
        }
    }

    /** Of several versions of one text the first that has any words is taken: the plainest (RFC 2046, 5.1.4). */
    private void readPlainest(Multipart versions, int depth) throws MessagingException {
        StringBuilder before = text;
        String taken = "";
        for (int i = 0; i < versions.getCount(); i++) {
            text = new StringBuilder();
            read(versions.getBodyPart(i), depth + 1);
            taken = taken.isBlank() ? text.toString() : taken;
        }
        text = before;
        append(taken);
    }

    private void append(String more) {
        if (!more.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(more);
        }
    }

    private void attach(String fileName, byte[] content) {
        if (WinMail.is(content)) {
            try {
                WinMail opened = WinMail.open(content);
                attachments.addAll(opened.files());
                enclosedText.append(opened.text());
                return;
            } catch (IOException e) {
                problem(fileName + " could not be opened.");
            }
        }
        attachments.add(new Attachment(fileName, TYPES.detect(content, fileName), content));
    }

    private String nameFor(ContentType type) {
        return type.match("message/rfc822") ? "forwarded message.eml" : "attachment " + (attachments.size() + 1);
    }

    private void keepRaw(Part part) {
        try (InputStream in = raw(part)) {
            byte[] content = in.readAllBytes();
            if (content.length > 0) {
                String name = "unreadable part " + (attachments.size() + 1);
                attachments.add(new Attachment(name, "application/octet-stream", content));
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            problem("It is kept in the raw message only.");
        }
    }

    private static InputStream raw(Part part) throws MessagingException, IOException {
        if (part instanceof MimeBodyPart body) {
            return body.getRawInputStream();
        }
        return part instanceof MimeMessage message ? message.getRawInputStream() : part.getInputStream();
    }

    private static byte[] content(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
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
}
