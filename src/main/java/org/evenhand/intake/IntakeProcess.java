package org.evenhand.intake;

import java.util.UUID;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.register.Contact;

/** The processes that follow from what comes in, as the intake sees them; each joins the caller's transaction. */
public interface IntakeProcess {

    /** Starts the process of a contact that came in. */
    void contactReceived(Contact contact);

    /** Has a person say to which case a message belongs. */
    void filingRequested(ReceivedMail mail);

    /** Has a person read what came to a case that is closed. */
    void lateReplyReceived(Contact contact, ReceivedMail mail);

    /** Has a spoken request written back to its maker. */
    void restatementRequested(Contact contact);

    /** Ends the process of a contact that nobody confirmed; nothing happens where it has ended already. */
    void contactLapsed(Contact contact);

    /** Has a person see to a letter that came back. */
    void letterReturned(Contact contact, UUID letterId);
}
