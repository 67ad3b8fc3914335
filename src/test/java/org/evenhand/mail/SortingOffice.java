package org.evenhand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A mail server that keeps what it is given, or is away. */
class SortingOffice implements Relay {

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
    public MimeMessage empty() {
        return new MimeMessage((Session) null);
    }

    @Override
    public String send(MimeMessage message) throws MessagingException {
        attempts++;
        if (away) {
            throw new MessagingException("The mail server is away");
        }
        waitForTheOther();
        if (subject(message).equals(UNWRITABLE)) {
            throw new IllegalArgumentException("This letter cannot be written");
        }
        message.saveChanges();
        sent.add(message);
        return "250 Ok";
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
