package org.evenhand.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How the office signs in to the relay. It refuses to start where the relay asks for a login that is not given: each
 * letter would fail, and late.
 */
@Component
class RelayLogin {

    private final RelaySettings settings;

    RelayLogin(
            @Value("${EVENHAND_SMTP_AUTH:true}") boolean asked,
            @Value("${spring.mail.username}") String user,
            @Value("${spring.mail.password}") String password,
            RelaySettings settings) {
        this.settings = settings;
        if (asked && (user.isBlank() || password.isBlank() && oauth() == null)) {
            throw new IllegalStateException("Set EVENHAND_SMTP_USER and EVENHAND_SMTP_PASSWORD (or, for access tokens,"
                    + " EVENHAND_SMTP_TOKEN_URL), or EVENHAND_SMTP_AUTH=false where the relay asks for no login.");
        }
    }

    /** How an access token is had; null where the relay takes a password or asks for no login. */
    Mailbox.@Nullable OAuth oauth() {
        Mailbox.OAuth oauth = settings.oauth();
        return oauth == null || oauth.tokenUrl().isBlank() ? null : oauth;
    }
}
