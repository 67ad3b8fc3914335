package org.evenhand.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Mailbox mailbox;
    private final MailConnections connections;
    private final OneReader reader;
    private final MailStore store;
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    MailFetcher(Mailbox mailbox, MailConnections connections, OneReader reader, MailStore store) {
        this.mailbox = mailbox;
        this.connections = connections;
        this.reader = reader;
        this.store = store;
    }

    /** Looks at every mailbox, unless another node is doing so; one that cannot be read holds up no other. */
    @Scheduled(fixedDelayString = "${evenhand.mailbox.poll}")
    synchronized void poll() {
        reader.whileAlone(() -> mailbox.accounts().forEach(this::read));
    }

    /** Whether a mailbox could not be read when it was last looked at. */
    boolean mailboxAway() {
        return !away.isEmpty();
    }

    private void read(MailAccount account) {
        try (Store imap = connections.connect(account, PATIENCE);
                Folder folder = imap.getFolder(account.folder())) {
            folder.open(Folder.READ_WRITE);
            fetchNew(account, folder);
            away.remove(account.username());
        } catch (MessagingException e) {
            away.add(account.username());
            LOG.warn(
                    "Mailbox {} could not be read: {}",
                    mailbox.accounts().indexOf(account) + 1,
                    e.getClass().getSimpleName());
        }
    }

    private void fetchNew(MailAccount account, Folder folder) throws MessagingException {
        UIDFolder uids = (UIDFolder) folder;
        long uidValidity = uids.getUIDValidity();
        Set<Long> known = store.knownCopies(account.username(), uidValidity);
        Message[] messages = folder.getMessages();
        FetchProfile numbers = new FetchProfile();
        numbers.add(UIDFolder.FetchProfileItem.UID);
        // asked for here, as the library would otherwise ask for the envelope, which servers fail to make of broken
        // mail
        numbers.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, numbers);
        for (Message message : messages) {
            MailCopy copy = new MailCopy(account.username(), uidValidity, uids.getUID(message));
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
            ByteArrayOutputStream raw = new ByteArrayOutputStream(Math.max(message.getSize(), 1024));
            message.writeTo(raw);
            return raw.toByteArray();
        }
        StringBuilder headers = new StringBuilder();
        message.getAllHeaderLines()
                .asIterator()
                .forEachRemaining(line -> headers.append(line).append("\r\n"));
        return headers.append("\r\n").toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
