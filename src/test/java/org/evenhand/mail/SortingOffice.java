package org.evenhand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that keeps what it is given, or is away. */
class SortingOffice extends JavaMailSenderImpl {

    /** A letter with this subject fails in a way that no mail server does. */
    static final String UNWRITABLE = "Unwritable";

    final List<MimeMessage> sent = new CopyOnWriteArrayList<>();
    boolean away;
    int attempts;

    /** Where set, the first letters of two senders wait for each other, so that both are sending at the same time. */
    @Nullable
    CyclicBarrier bothInside;

    private final ThreadLocal<Boolean> entered = ThreadLocal.withInitial(() -> false);

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        attempts++;
        if (away) {
            throw new MailSendException("The mail server is away");
        }
        waitForTheOther();
        for (MimeMessage message : messages) {
            if (subject(message).equals(UNWRITABLE)) {
                throw new IllegalArgumentException("This letter cannot be written");
            }
            try {
                message.saveChanges();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
            sent.add(message);
        }
    }

    List<String> subjects() {
        return sent.stream().map(SortingOffice::subject).toList();
    }

    private void waitForTheOther() {
        if (bothInside != null && !entered.get()) {
            entered.set(true);
            try {
                bothInside.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
