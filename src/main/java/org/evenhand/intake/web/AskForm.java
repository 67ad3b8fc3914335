package org.evenhand.intake.web;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evenhand.engine.EmailAddress;
import org.evenhand.intake.WebRequest;

/**
 * What someone has written on the public page.
 *
 * @param website a field that people do not see; a machine that fills in all there is fills it in too
 * @param opened when the page was opened, in milliseconds since 1970
 */
record AskForm(String name, String email, String question, String website, String key, String opened) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_QUESTION = 10_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    static AskForm blank(Clock clock) {
        return new AskForm("", "", "", "", UUID.randomUUID().toString(), String.valueOf(clock.millis()));
    }

    static AskForm of(Map<String, String> sent) {
        return new AskForm(
                line(sent, "name"),
                line(sent, "email"),
                text(sent, "question"),
                line(sent, "website"),
                line(sent, "key"),
                line(sent, "opened"));
    }

    private static String line(Map<String, String> sent, String field) {
        return text(sent, field).replaceAll("\\s+", " ");
    }

    private static String text(Map<String, String> sent, String field) {
        String lines = sent.getOrDefault(field, "").replace("\r\n", "\n").replace('\r', '\n');
        return CONTROL.matcher(lines).replaceAll("").strip();
    }

    /** The fields that cannot be taken, each with the message that says what is wrong. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (question.isEmpty()) {
            found.add(new Problem("question", "ask.question.missing"));
        } else if (question.length() > LONGEST_QUESTION) {
            found.add(new Problem("question", "ask.question.long"));
        }
        if (name.isEmpty()) {
            found.add(new Problem("name", "ask.name.missing"));
        } else if (name.length() > LONGEST_NAME) {
            found.add(new Problem("name", "ask.name.long"));
        }
        if (email.isEmpty()) {
            found.add(new Problem("email", "ask.email.missing"));
        } else if (!isAddress(email)) {
            found.add(new Problem("email", "ask.email.wrong"));
        }
        return found;
    }

    private static boolean isAddress(String email) {
        try {
            new InternetAddress(email, true).validate();
            return EmailAddress.is(email);
        } catch (AddressException notAnAddress) {
            return false;
        }
    }

    /** The request; a page that was tampered with makes a new one. */
    WebRequest request(Clock clock) {
        return new WebRequest(
                key().matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : UUID.randomUUID(),
                name,
                email,
                question,
                !website.isEmpty(),
                openedAt()
                        .map(since -> Duration.between(since, clock.instant()))
                        .orElse(Duration.ZERO));
    }

    private Optional<Instant> openedAt() {
        return opened.matches("\\d{1,15}")
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(opened)))
                : Optional.empty();
    }

    /** @param message the key of its words */
    record Problem(String field, String message) {}
}
