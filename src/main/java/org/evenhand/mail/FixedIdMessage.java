package org.evenhand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the Message-ID it is given; the library would otherwise write a random one when it is sent. */
class FixedIdMessage extends MimeMessage {

    private final String messageId;

    FixedIdMessage(MimeMessage message, String messageId) throws MessagingException {
        super(message.getSession());
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
