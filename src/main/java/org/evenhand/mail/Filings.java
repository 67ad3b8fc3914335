package org.evenhand.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** With which case each message lies, and how that came about; only ever added to. */
@Repository
@Transactional
public class Filings {

    /** Stands for the software where it filed a message by itself. */
    public static final String BY_RULE = "the rules";

    private final JdbcClient jdbc;
    private final Clock clock;

    Filings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts a message with a case, or with none, and keeps who did so and why. */
    public void file(UUID messageId, Filing filing, String by) {
        jdbc.sql("""
                insert into office.filing (message_id, contact_id, manner, reason, filed_by, filed_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        messageId,
                        filing.contactId(),
                        filing.manner().name(),
                        filing.reason(),
                        by,
                        OffsetDateTime.now(clock))
                .update();
        jdbc.sql("update office.message set contact_id = ? where id = ?")
                .params(filing.contactId(), messageId)
                .update();
    }

    /** How this message was filed, first to last; never empty. */
    @Transactional(readOnly = true)
    public List<FilingRecord> of(UUID messageId) {
        return jdbc.sql("""
                select message_id, contact_id, manner, reason, filed_by, filed_at
                from office.filing where message_id = ? order by number""").param(messageId).query(FilingRecord.class).list();
    }
}
