package org.evenhand.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands letters over by SMTP, signed in with a password or an access token (XOAUTH2), or not at all. */
@Component
class SmtpRelay implements Relay {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpRelay.class);

    private final JavaMailSenderImpl settings;
    private final RelayLogin login;
    private final AccessTokens tokens;
    private final Session session;

    SmtpRelay(JavaMailSenderImpl settings, RelayLogin login, AccessTokens tokens) {
        this.settings = settings;
        this.login = login;
        this.tokens = tokens;
        Properties properties = new Properties();
        properties.putAll(settings.getJavaMailProperties());
        if (login.oauth() != null) {
            properties.setProperty("mail.smtp.auth.mechanisms", "XOAUTH2");
        }
        this.session = Session.getInstance(properties);
    }

    @Override
    public MimeMessage empty() {
        return new MimeMessage(session);
    }

    @Override
    public String send(MimeMessage message) throws MessagingException {
        message.saveChanges();
        Transport transport = session.getTransport("smtp");
        try {
            transport.connect(settings.getHost(), settings.getPort(), user(), secret());
            transport.sendMessage(message, message.getAllRecipients());
            return transport instanceof SMTPTransport smtp ? String.valueOf(smtp.getLastServerResponse()) : "";
        } catch (AuthenticationFailedException refused) {
            tokens.forget(); // it may have been withdrawn: the next attempt asks for a new one
            throw refused;
        } finally {
            close(transport);
        }
    }

    private @Nullable String user() {
        String user = settings.getUsername();
        return user == null || user.isBlank() ? null : user;
    }

    private @Nullable String secret() throws MessagingException {
        Mailbox.OAuth oauth = login.oauth();
        return user() == null ? null : oauth == null ? settings.getPassword() : tokens.token(oauth);
    }

    /** A connection that breaks after the answer takes nothing back. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The connection to the relay broke while it was closed", e);
        }
    }
}
