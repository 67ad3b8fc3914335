package org.evenhand.mail;

/** Takes in a message. It is called once for each message, in the transaction that stores the message. */
public interface MailReceiver {

    /** Says with which case the message is filed; what follows from that has been done. */
    Filing receive(ReceivedMail mail);
}
