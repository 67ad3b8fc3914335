package org.evenhand.mail;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises mail that a machine sent, which must never be answered by a machine (RFC 3834). Only what certainly needs
 * no answer is told apart by kind; the rest may carry a person's words and stays {@link MailKind#MACHINE}.
 */
final class AutomaticMail {

    private static final Pattern BULK = Pattern.compile("bulk|list|junk|auto_reply", CASE_INSENSITIVE);
    private static final Pattern MACHINE = Pattern.compile(
            "(?is)<?(mailer-daemon|postmaster|no[-_]?reply|do[-_]?not[-_]?reply|bounces?)([+-][^@]*)?@.*");
    private static final Pattern AWAY = Pattern.compile(
            "(auto(matic)?[- ]?(reply|response|antwort)|out of (the )?office( auto-?reply)?\\s*:|automatische? antwo(o)?rd?t?|abwesen"
                    + "|r[ée]ponse automatique|absence du bureau|respuesta autom|risposta automatica|resposta autom"
                    + "|fuori sede|autosvar|odpowied[źz] automatyczna|automaattinen vastaus|ateb awtomatig"
                    + "|allan o['’]r swyddfa|автоответ|自動回覆|自动答复).*",
            CASE_INSENSITIVE | UNICODE_CASE);

    private AutomaticMail() {}

    static MailKind kind(MimeMessage message) throws MessagingException {
        String autoSubmitted = first(message, "Auto-Submitted");
        String precedence = first(message, "Precedence");
        boolean bulk = precedence != null && BULK.matcher(precedence).matches();
        if (repliedByMachine(message, autoSubmitted, precedence)) {
            return MailKind.AUTO_REPLY;
        }
        if (first(message, "List-Id") != null || (bulk && first(message, "List-Unsubscribe") != null)) {
            return MailKind.LIST;
        }
        boolean machine = (autoSubmitted != null
                        && !autoSubmitted.toLowerCase(Locale.ROOT).startsWith("no"))
                || bulk
                || fromNobody(message)
                || first(message, "List-Unsubscribe") != null
                || first(message, "X-Auto-Response-Suppress") != null
                || message.isMimeType("multipart/report")
                || away(message)
                || fromMachine(message);
        return machine ? MailKind.MACHINE : MailKind.PERSON;
    }

    /** A reply by a machine says so in a header; its subject alone proves nothing. */
    private static boolean repliedByMachine(
            MimeMessage message, @Nullable String autoSubmitted, @Nullable String precedence)
            throws MessagingException {
        return (autoSubmitted != null && autoSubmitted.toLowerCase(Locale.ROOT).startsWith("auto-replied"))
                || "auto_reply".equalsIgnoreCase(precedence)
                || first(message, "X-Autoreply") != null
                || first(message, "X-Autorespond") != null
                || (away(message)
                        && (fromNobody(message)
                                || first(message, "X-Auto-Response-Suppress") != null
                                || first(message, "In-Reply-To") != null));
    }

    private static boolean away(MimeMessage message) {
        try {
            String subject = message.getSubject();
            return subject != null && AWAY.matcher(subject.strip()).matches();
        } catch (MessagingException e) {
            return false;
        }
    }

    private static boolean fromNobody(MimeMessage message) throws MessagingException {
        return "<>".equals(first(message, "Return-Path"));
    }

    static boolean fromMachine(MimeMessage message) throws MessagingException {
        String from = first(message, "From");
        return from != null
                && MACHINE.matcher(from.replaceFirst("(?s).*<", "<")).matches();
    }

    static @Nullable String first(MimeMessage message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null || values.length == 0 || values[0] == null ? null : values[0].strip();
    }
}
