package org.evenhand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises mail that a machine sent, which must never be answered by a machine (RFC 3834). */
final class AutomaticMail {

    private static final Pattern BULK = Pattern.compile("bulk|list|junk|auto_reply", Pattern.CASE_INSENSITIVE);
    private static final Pattern MACHINE = Pattern.compile(
            "(?is)<?(mailer-daemon|postmaster|no[-_]?reply|do[-_]?not[-_]?reply|bounces?)([+-][^@]*)?@.*");

    private AutomaticMail() {}

    static boolean recognised(MimeMessage message) throws MessagingException {
        String autoSubmitted = first(message, "Auto-Submitted");
        String returnPath = first(message, "Return-Path");
        String precedence = first(message, "Precedence");
        String from = first(message, "From");
        return (autoSubmitted != null && !autoSubmitted.toLowerCase(Locale.ROOT).startsWith("no"))
                || "<>".equals(returnPath)
                || (precedence != null && BULK.matcher(precedence).matches())
                || first(message, "List-Id") != null
                || first(message, "List-Unsubscribe") != null
                || first(message, "X-Auto-Response-Suppress") != null
                || first(message, "X-Autoreply") != null
                || message.isMimeType("multipart/report")
                || (from != null
                        && MACHINE.matcher(from.replaceFirst("(?s).*<", "<")).matches());
    }

    private static @Nullable String first(MimeMessage message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null || values.length == 0 || values[0] == null ? null : values[0].strip();
    }
}
