package org.evenhand.mail;

import java.nio.charset.StandardCharsets;

/** A message as a person writes it, for tests: header by header, then the text. */
public final class WrittenMail {

    private final StringBuilder headers = new StringBuilder();
    private String body = "Text\n";

    private WrittenMail() {}

    public static WrittenMail from(String sender) {
        return new WrittenMail().header("From", sender).header("Date", "Mon, 2 Mar 2026 10:15:00 +0000");
    }

    public WrittenMail header(String name, String value) {
        headers.append(name).append(": ").append(value).append('\n');
        return this;
    }

    public WrittenMail to(String recipient) {
        return header("To", recipient);
    }

    public WrittenMail subject(String subject) {
        return header("Subject", subject);
    }

    public WrittenMail answering(String messageId) {
        return header("In-Reply-To", messageId).header("References", messageId);
    }

    public WrittenMail text(String words) {
        body = words + "\n";
        return this;
    }

    /** A text and one file. */
    public WrittenMail textAndFile(String words, String fileName, String content) {
        header("Content-Type", "multipart/mixed; boundary=cut");
        body = "--cut\n\n" + words + "\n--cut\nContent-Disposition: attachment; filename=" + fileName + "\n\n" + content
                + "\n--cut--\n";
        return this;
    }

    public byte[] bytes() {
        return (headers + "\n" + body).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
