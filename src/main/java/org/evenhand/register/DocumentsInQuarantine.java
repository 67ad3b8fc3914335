package org.evenhand.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.mail.Messages;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.quarantine.QuarantinedContent;
import org.evenhand.quarantine.VirusFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Papers for the virus scanner. What it finds is entered in the record of every case that holds the paper, and closes the
 * message that it came with, which holds it too.
 */
@Component
class DocumentsInQuarantine implements QuarantinedContent {

    private static final String SCANNER = "the virus scanner";

    private final JdbcClient jdbc;
    private final MasterRegister register;
    private final Messages messages;
    private final Quarantine quarantine;

    DocumentsInQuarantine(JdbcClient jdbc, MasterRegister register, Messages messages, Quarantine quarantine) {
        this.jdbc = jdbc;
        this.register = register;
        this.messages = messages;
        this.quarantine = quarantine;
    }

    @Override
    public Optional<byte[]> waiting(String digest) {
        return jdbc.sql("select content from office.document where digest = ? and content is not null limit 1")
                .param(digest)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    @EventListener
    void on(VirusFound found) {
        List<Infected> papers =
                jdbc.sql("""
                select contact_id, message_id, number, file_name from office.document
                where digest = ? and content is not null order by contact_id, number""").param(found.digest()).query(Infected.class).list();
        papers.forEach(paper -> {
            register.decide(
                    paper.contactId,
                    "Virus found",
                    "%03d %s (%s); it cannot be downloaded".formatted(paper.number, paper.fileName, found.virus()),
                    null,
                    SCANNER,
                    "C07");
            closeWhatHolds(paper, found.virus());
        });
    }

    private void closeWhatHolds(Infected paper, String virus) {
        UUID messageId = paper.messageId;
        if (messageId == null) {
            return;
        }
        messages.find(messageId).ifPresent(message -> quarantine.condemn(message.rawDigest(), virus));
        jdbc.sql("select digest from office.document where message_id = ? and media_type = 'message/rfc822'")
                .param(messageId)
                .query(String.class)
                .list()
                .forEach(forwarded -> quarantine.condemn(forwarded, virus));
    }

    private record Infected(UUID contactId, @Nullable UUID messageId, int number, String fileName) {}
}
