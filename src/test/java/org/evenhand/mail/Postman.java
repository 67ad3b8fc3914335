package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.evenhand.demo.DemoMailServer;
import org.springframework.util.unit.DataSize;

/** Brings mail to the office and takes it away, when a test says so. */
public class Postman {

    public static final String SPOC = "spoc@opcc.example";

    private final DemoMailServer server;
    private final MailFetcher fetcher;
    private final Mailbox mailbox;
    private final MailConnections connections;
    private final OneReader reader;
    private final MailStore store;
    private final OutboxSender sender;

    Postman(
            DemoMailServer server,
            MailFetcher fetcher,
            Mailbox mailbox,
            MailConnections connections,
            OneReader reader,
            MailStore store,
            OutboxSender sender) {
        this.server = server;
        this.fetcher = fetcher;
        this.mailbox = mailbox;
        this.connections = connections;
        this.reader = reader;
        this.store = store;
        this.sender = sender;
    }

    /** Sends a raw message over SMTP to the office and has it fetched. */
    public void deliver(String from, String raw) {
        deliver(from, raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public void deliver(String from, byte[] raw) {
        post(from, raw);
        fetcher.poll();
    }

    /** Leaves a raw message in the mailbox without having it fetched. */
    public void post(String from, byte[] raw) {
        Session session = GreenMailUtil.getSession(server.greenMail().getSmtp().getServerSetup(), new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            var message = new MimeMessage(session, new ByteArrayInputStream(raw)) {
                @Override
                protected void updateHeaders() {
                    // exactly as written
                }
            };
            message.setFlag(Flags.Flag.SEEN, false);
            session.getProperties().setProperty("mail.smtp.from", from);
            transport.sendMessage(message, InternetAddress.parse(SPOC));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void fetch() {
        fetcher.poll();
    }

    /** Fetches as an office would that takes in no larger messages than this. */
    public void fetchUpTo(DataSize maxSize) {
        var smaller = new Mailbox(
                mailbox.host(),
                mailbox.port(),
                mailbox.tls(),
                mailbox.username(),
                mailbox.password(),
                mailbox.folder(),
                mailbox.poll(),
                false,
                maxSize,
                null,
                List.of());
        new MailFetcher(smaller, connections, reader, store).poll();
    }

    /** Puts a message into the mailbox as it is, past every server that would have made it a proper one. */
    public void leave(byte[] raw) {
        leave(server, SPOC, raw);
    }

    /** The same in the mailbox of this address. */
    public void leave(String address, byte[] raw) {
        leave(server, address, raw);
    }

    static void leave(DemoMailServer server, String address, byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(raw));
            server.greenMail().getUserManager().getUser(address).deliver(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The latest message in the mailbox, as IMAP names it. */
    MailCopy lastCopy() {
        StoredMessage last = inbox().getMessages().get(inbox().getMessageCount() - 1);
        return new MailCopy(SPOC, inbox().getUidValidity(), last.getUid());
    }

    boolean isFlagged(MailCopy copy) {
        return inbox().getMessage(copy.uid()).getFlags().contains(Flags.Flag.SEEN);
    }

    private MailFolder inbox() {
        try {
            var user = server.greenMail().getUserManager().getUser(SPOC);
            return server.greenMail().getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    public void sendWaiting() {
        sender.sendWaiting();
    }

    /** The plain part of a letter of ours. */
    public static String textOf(MimeMessage letter) {
        return part(letter, 0, "text/plain");
    }

    /** The HTML part of a letter of ours. */
    public static String htmlOf(MimeMessage letter) {
        return part(letter, 1, "text/html");
    }

    private static String part(MimeMessage letter, int index, String type) {
        try {
            Object content = letter.getContent();
            if (content instanceof MimeMultipart parts && parts.getBodyPart(0).getContent() instanceof MimeMultipart) {
                content = parts.getBodyPart(0).getContent();
            }
            BodyPart part = ((MimeMultipart) content).getBodyPart(index);
            assertThat(part.isMimeType(type)).as(part.getContentType()).isTrue();
            return part.getContent().toString().replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in the mailbox of this address, oldest first. */
    public List<MimeMessage> mailboxOf(String address) {
        return Arrays.stream(server.greenMail().getReceivedMessagesForDomain(address))
                .toList();
    }
}
