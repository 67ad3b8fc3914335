package org.evenhand.mail;

import java.util.UUID;

/** Takes in a message. It is called once for each message, in the transaction that stores the message. */
public interface MailReceiver {

    /** Returns the contact under which the message is filed. */
    UUID receive(ReceivedMail mail);
}
