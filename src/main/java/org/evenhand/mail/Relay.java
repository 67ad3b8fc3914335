package org.evenhand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** The mail system that takes our letters on. It signs them, too (DKIM): the key is the mail domain's, not ours. */
interface Relay {

    /** A message for {@link #send}. */
    MimeMessage empty();

    /**
     * Hands a message over.
     *
     * @return what the mail system answered, such as {@code 250 2.0.0 Ok: queued as 4F2A}
     * @throws MessagingException if it did not take the message
     */
    String send(MimeMessage message) throws MessagingException;
}
