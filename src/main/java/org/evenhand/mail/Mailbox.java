package org.evenhand.mail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The mailboxes from which contacts are taken: the single point of contact's own, and those of others whose mail about
 * the election is read here too.
 *
 * @param tls IMAP over TLS with the server's name checked; without it only on the machine itself
 * @param poll how often each is looked at
 * @param idle whether the servers are asked to tell of new mail at once, besides the polls
 * @param maxSize a larger message is entered with its headers only, for a person to look at in the mailbox
 * @param oauth where the server takes access tokens instead of a password
 * @param others mailboxes of force and fire service, to which requests are sent that are for this office (P10.1)
 */
@Validated
@ConfigurationProperties("evenhand.mailbox")
record Mailbox(
        @NotBlank String host,
        int port,
        boolean tls,
        @NotBlank String username,
        String password,
        String folder,
        Duration poll,
        boolean idle,
        DataSize maxSize,
        @Nullable @Valid OAuth oauth,
        @DefaultValue @Valid List<Other> others) {

    /** The account of each mailbox, the office's own first. */
    List<MailAccount> accounts() {
        OAuth login = oauth == null || oauth.tokenUrl().isBlank() ? null : oauth;
        return Stream.concat(
                        Stream.of(new MailAccount(host, port, tls, username, password, folder, login)),
                        others.stream()
                                .map(other -> new MailAccount(
                                        other.host == null ? host : other.host,
                                        other.port == null ? port : other.port,
                                        tls,
                                        other.username,
                                        other.password == null ? "" : other.password,
                                        other.folder,
                                        other.password == null ? login : null)))
                .toList();
    }

    /** Whether this is the mailbox of someone else, so that what lies in it reached them first (P10). */
    boolean isOther(String username) {
        return others.stream().anyMatch(other -> other.username.equalsIgnoreCase(username));
    }

    /**
     * How an access token is had for the application itself (client credentials, RFC 6749, 4.4).
     *
     * @param tokenUrl empty where the mailbox takes a password
     */
    record OAuth(String tokenUrl, String clientId, String clientSecret, String scope) {}

    /** A mailbox of someone else; on the same server and with the same login where none of its own is named. */
    record Other(
            @Nullable String host,
            @Nullable Integer port,
            @NotBlank String username,
            @Nullable String password,
            @DefaultValue("INBOX") String folder) {}
}
