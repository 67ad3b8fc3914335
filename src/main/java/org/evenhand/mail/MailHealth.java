package org.evenhand.mail;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says on the health page that a mailbox cannot be read or that letters cannot be sent. The application is up all the
 * same: what is not fetched stays in the mailbox, what is not sent waits in the outbox.
 */
@Component("post")
class MailHealth extends AbstractHealthIndicator {

    private static final String ATTENTION = "ATTENTION";

    private final MailFetcher fetcher;
    private final JdbcClient jdbc;

    MailHealth(MailFetcher fetcher, JdbcClient jdbc) {
        this.fetcher = fetcher;
        this.jdbc = jdbc;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (fetcher.mailboxAway()) {
            health.status(new Status(ATTENTION, "A mailbox cannot be read"));
        } else if (lettersFailed()) {
            health.status(new Status(ATTENTION, "Letters could not be sent; see /desk/mail"));
        } else {
            health.up();
        }
    }

    private boolean lettersFailed() {
        return jdbc.sql("""
                select exists (select from office.outbox
                    where state = 'DEAD' or (state = 'WAITING' and attempts > 0))""").query(Boolean.class).single();
    }
}
