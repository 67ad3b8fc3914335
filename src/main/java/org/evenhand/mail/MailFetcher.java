package org.evenhand.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Fetches what is new in the mailbox. The order is what makes it safe: fetch the raw message without touching it, store
 * it in one transaction, and only then flag it. A crash before the flag means it is fetched again and found stored.
 *
 * <p>What is new is told by our own record of message numbers and not by the "seen" flag, which a person who opens the
 * mailbox would change. A message that cannot be taken in is logged and tried again next time; those after it go on.
 */
@Component
class MailFetcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailFetcher.class);

    private final Mailbox mailbox;
    private final MailStore store;

    MailFetcher(Mailbox mailbox, MailStore store) {
        this.mailbox = mailbox;
        this.store = store;
    }

    @Scheduled(fixedDelayString = "${evenhand.mailbox.poll}")
    void poll() {
        try (Store imap = session().getStore()) {
            imap.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
            try (Folder folder = imap.getFolder(mailbox.folder())) {
                folder.open(Folder.READ_WRITE);
                fetchNew(folder);
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox could not be read: {}", e.getClass().getSimpleName());
        }
    }

    private void fetchNew(Folder folder) throws MessagingException {
        UIDFolder uids = (UIDFolder) folder;
        long uidValidity = uids.getUIDValidity();
        Set<Long> known = store.knownCopies(mailbox.username(), uidValidity);
        Message[] messages = folder.getMessages();
        FetchProfile numbers = new FetchProfile();
        numbers.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(messages, numbers);
        for (Message message : messages) {
            MailCopy copy = new MailCopy(mailbox.username(), uidValidity, uids.getUID(message));
            if (!known.contains(copy.uid())) {
                fetch(copy, (IMAPMessage) message);
            }
        }
    }

    private void fetch(MailCopy copy, IMAPMessage message) {
        try {
            boolean oversize = message.getSize() > mailbox.maxSize().toBytes();
            store.store(copy, raw(message, oversize), oversize);
            message.setFlag(Flags.Flag.SEEN, true);
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.error("Message {} could not be taken in and stays in the mailbox", copy, e);
        }
    }

    private static byte[] raw(IMAPMessage message, boolean headersOnly) throws MessagingException, IOException {
        message.setPeek(true);
        if (!headersOnly) {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return raw.toByteArray();
        }
        StringBuilder headers = new StringBuilder();
        message.getAllHeaderLines()
                .asIterator()
                .forEachRemaining(line -> headers.append(line).append("\r\n"));
        return headers.append("\r\n").toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private Session session() {
        String protocol = mailbox.tls() ? "imaps" : "imap";
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", protocol);
        properties.setProperty("mail." + protocol + ".connectiontimeout", "10000");
        properties.setProperty("mail." + protocol + ".timeout", "60000");
        properties.setProperty("mail." + protocol + ".writetimeout", "20000");
        properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }
}
