package org.evenhand.mail;

import java.util.Optional;
import org.evenhand.quarantine.QuarantinedContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages as they arrived, for the virus scanner: whoever downloads one has its attachments too. */
@Component
class MessagesInQuarantine implements QuarantinedContent {

    private final JdbcClient jdbc;

    MessagesInQuarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<byte[]> waiting(String digest) {
        return jdbc.sql("select raw from office.message where raw_digest = ? limit 1")
                .param(digest)
                .query((row, index) -> row.getBytes("raw"))
                .optional();
    }
}
