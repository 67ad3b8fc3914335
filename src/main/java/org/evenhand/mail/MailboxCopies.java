package org.evenhand.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.HeaderTerm;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The copies of messages that lie in the office's mailboxes. */
@Component
public class MailboxCopies {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Mailbox mailbox;
    private final MailConnections connections;

    MailboxCopies(JdbcClient jdbc, Mailbox mailbox, MailConnections connections) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
        this.connections = connections;
    }

    /**
     * Deletes every copy of the messages of this contact on the mail server; what is gone already is no failure.
     *
     * @throws IllegalStateException if a copy lies in a mailbox that is not read any more or cannot be reached now
     */
    public void delete(UUID contactId) {
        List<Copy> copies = jdbc.sql("""
                select c.mailbox, c.uidvalidity, c.uid, m.message_id
                from office.mailbox_copy c join office.message m on m.id = c.message where m.contact_id = ?""").param(contactId).query(Copy.class).list();
        for (Copy copy : copies) {
            delete(copy);
        }
    }

    private void delete(Copy copy) {
        MailAccount account = mailbox.accounts().stream()
                .filter(one -> one.username().equals(copy.mailbox))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A copy lies in a mailbox that is not read any more"));
        try (Store imap = connections.connect(account, PATIENCE);
                Folder folder = imap.getFolder(account.folder())) {
            folder.open(Folder.READ_WRITE);
            for (Message message : find((Folder & UIDFolder) folder, copy)) {
                message.setFlag(Flags.Flag.DELETED, true);
            }
            folder.expunge();
        } catch (MessagingException e) {
            throw new IllegalStateException("A copy in the mailbox could not be deleted", e);
        }
    }

    /** Where the server has counted its messages anew, by the Message-ID. */
    private static <F extends Folder & UIDFolder> Message[] find(F folder, Copy copy) throws MessagingException {
        if (folder.getUIDValidity() == copy.uidvalidity) {
            Message message = folder.getMessageByUID(copy.uid);
            return message == null ? new Message[0] : new Message[] {message};
        }
        if (copy.messageId == null) {
            throw new IllegalStateException("A copy in the mailbox cannot be told from others: delete it by hand");
        }
        return folder.search(new HeaderTerm("Message-ID", copy.messageId));
    }

    private record Copy(
            String mailbox,
            long uidvalidity,
            long uid,
            @Nullable String messageId) {}
}
