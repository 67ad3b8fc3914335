package org.evenhand.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses to start where the relay asks for a login that is not given: each letter would fail, and late. */
@Component
class RelayLogin {

    RelayLogin(
            @Value("${EVENHAND_SMTP_AUTH:true}") boolean asked,
            @Value("${spring.mail.username}") String user,
            @Value("${spring.mail.password}") String password) {
        if (asked && (user.isBlank() || password.isBlank())) {
            throw new IllegalStateException("Set EVENHAND_SMTP_USER and EVENHAND_SMTP_PASSWORD, or"
                    + " EVENHAND_SMTP_AUTH=false where the relay asks for no login.");
        }
    }
}
