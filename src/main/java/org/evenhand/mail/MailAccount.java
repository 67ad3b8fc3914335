package org.evenhand.mail;

import org.jspecify.annotations.Nullable;

/** One mailbox and how to sign in to it: with an access token where {@code oauth} is there, else with the password. */
record MailAccount(
        String host,
        int port,
        boolean tls,
        String username,
        String password,
        String folder,
        Mailbox.@Nullable OAuth oauth) {

    String protocol() {
        return tls ? "imaps" : "imap";
    }
}
