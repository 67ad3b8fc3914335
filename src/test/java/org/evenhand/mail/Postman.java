package org.evenhand.mail;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.evenhand.demo.DemoMailServer;

/** Brings mail to the office and takes it away, when a test says so. */
public class Postman {

    public static final String SPOC = "spoc@opcc.example";

    private final DemoMailServer server;
    private final MailFetcher fetcher;
    private final OutboxSender sender;

    Postman(DemoMailServer server, MailFetcher fetcher, OutboxSender sender) {
        this.server = server;
        this.fetcher = fetcher;
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
            message.setFlag(jakarta.mail.Flags.Flag.SEEN, false);
            session.getProperties().setProperty("mail.smtp.from", from);
            transport.sendMessage(message, InternetAddress.parse(SPOC));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void fetch() {
        fetcher.poll();
    }

    public void sendWaiting() {
        sender.sendWaiting();
    }

    /** What is in the mailbox of this address, oldest first. */
    public List<MimeMessage> mailboxOf(String address) {
        return Arrays.stream(server.greenMail().getReceivedMessagesForDomain(address))
                .toList();
    }
}
