package org.evenhand.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.mail.ReceivedMail.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds, in what force, fire service, members and staff pass on, the message as its sender wrote it (P10.1, P10.6). From
 * anybody else a forwarded message is what that person chose to send, and no redirect.
 */
@Component
class Forwards {

    private static final int MOST_HANDS = 6;
    private static final Pattern SUBJECT = Pattern.compile("(?is)^\\s*(fwd?|ymlaen|anfon ymlaen)\\s*:.*");
    private static final Pattern MARKER = Pattern.compile(
            "(?im)^[>\\s]*(-{2,}\\s*(forwarded message|neges a anfonwyd ymlaen|neges wedi.i hanfon ymlaen)\\s*-{2,}"
                    + "|begin forwarded message:|dechrau.r neges a anfonwyd ymlaen:)");

    private final MailParser parser;
    private final MailSettings settings;

    Forwards(MailParser parser, MailSettings settings) {
        this.parser = parser;
        this.settings = settings;
    }

    /** The original of a message that was passed on; empty where it was not. */
    Optional<Original> in(ParsedMail mail) {
        return settings.isRedirector(mail.senderAddress()) ? original(mail, 0) : Optional.empty();
    }

    private Optional<Original> original(ParsedMail mail, int hands) {
        for (Attachment file : mail.attachments()) {
            if (isMessage(file) && hands < MOST_HANDS) {
                ParsedMail inner = parser.parse(file.content());
                if (inner.senderAddress() != null) {
                    return settings.isRedirector(inner.senderAddress())
                            ? original(inner, hands + 1)
                            : Optional.of(attached(inner));
                }
            }
        }
        return inText(mail);
    }

    private Optional<Original> inText(ParsedMail mail) {
        boolean forwarded = SUBJECT.matcher(String.valueOf(mail.subject())).matches()
                || MARKER.matcher(mail.body()).find();
        List<QuotedMessage> hands = new ArrayList<>();
        for (QuotedMessage quoted : QuotedMessages.in(mail.body())) {
            boolean outsider = quoted.senderAddress() == null
                    ? quoted.senderName() != null
                    : !settings.isRedirector(quoted.senderAddress());
            if (outsider) {
                String answeredBy = answeredBy(mail, hands, quoted);
                return forwarded || answeredBy != null
                        ? Optional.of(quoted(mail, quoted, answeredBy))
                        : Optional.empty();
            }
            hands.add(quoted);
        }
        return Optional.empty();
    }

    /** Whoever of those who passed it on wrote to the requester: on the way, or now with a copy to the office. */
    private static @Nullable String answeredBy(ParsedMail mail, List<QuotedMessage> hands, QuotedMessage original) {
        String requester = original.senderAddress();
        if (requester == null) {
            return null;
        }
        if (names(mail.recipients(), requester)) {
            return mail.senderAddress();
        }
        return hands.stream()
                .filter(hand -> names(hand.recipients(), requester))
                .map(QuotedMessage::senderAddress)
                .findFirst()
                .orElse(null);
    }

    private static boolean names(@Nullable String recipients, String address) {
        return recipients != null && recipients.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT));
    }

    private static boolean isMessage(Attachment file) {
        return file.mediaType().equals("message/rfc822")
                || file.fileName().toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    private static Original attached(ParsedMail inner) {
        Date sent = inner.sentAt();
        Instant sentAt = sent == null ? null : sent.toInstant();
        return new Original(
                inner.senderName(),
                inner.senderAddress(),
                sentAt,
                inner.recipients(),
                inner.subject(),
                inner.body(),
                inner.attachments(),
                inner.references(),
                null);
    }

    private static Original quoted(ParsedMail outer, QuotedMessage quoted, @Nullable String answeredBy) {
        return new Original(
                quoted.senderName(),
                quoted.senderAddress(),
                quoted.sentAt(),
                quoted.recipients(),
                quoted.subject() == null ? outer.subject() : quoted.subject(),
                quoted.body(),
                List.of(),
                List.of(),
                answeredBy);
    }
}
