package org.evenhand.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Signs in to mailboxes. */
@Component
class MailConnections {

    private final AccessTokens tokens;

    MailConnections(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Signs in to this mailbox.
     *
     * @param patience how long the server may be silent before the connection is taken for dead
     * @throws MessagingException if the server cannot be reached or refuses the login
     */
    Store connect(MailAccount account, Duration patience) throws MessagingException {
        Store store = session(account, patience).getStore();
        try {
            Mailbox.OAuth oauth = account.oauth();
            String secret = oauth == null ? account.password() : tokens.token(oauth);
            store.connect(account.host(), account.port(), account.username(), secret);
            return store;
        } catch (AuthenticationFailedException refused) {
            tokens.forget(); // it may have been withdrawn: the next attempt asks for a new one
            store.close();
            throw refused;
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Session session(MailAccount account, Duration patience) {
        String protocol = account.protocol();
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", protocol);
        properties.setProperty("mail." + protocol + ".connectiontimeout", "10000");
        properties.setProperty("mail." + protocol + ".timeout", String.valueOf(patience.toMillis()));
        properties.setProperty("mail." + protocol + ".writetimeout", "20000");
        // the library's 16 kB would make a large message two thousand questions
        properties.setProperty("mail." + protocol + ".fetchsize", "1048576");
        properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        if (account.oauth() != null) {
            properties.setProperty("mail." + protocol + ".auth.mechanisms", "XOAUTH2");
        }
        return Session.getInstance(properties);
    }
}
