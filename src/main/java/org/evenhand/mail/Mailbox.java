package org.evenhand.mail;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox from which contacts are taken.
 *
 * @param tls IMAP over TLS with the server's name checked; without it only on the machine itself
 * @param poll how often it is looked at
 * @param maxSize a larger message is entered with its headers only, for a person to look at in the mailbox
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
        DataSize maxSize) {}
