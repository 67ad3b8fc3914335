package org.evenhand.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.quarantine.QuarantinedContent;
import org.evenhand.quarantine.VirusFound;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers for the virus scanner; what it finds is entered in the record of every case that holds the paper. */
@Component
class DocumentsInQuarantine implements QuarantinedContent {

    private static final String SCANNER = "the virus scanner";

    private final JdbcClient jdbc;
    private final MasterRegister register;

    DocumentsInQuarantine(JdbcClient jdbc, MasterRegister register) {
        this.jdbc = jdbc;
        this.register = register;
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
                select contact_id, number, file_name from office.document
                where digest = ? and content is not null order by contact_id, number""").param(found.digest()).query(Infected.class).list();
        papers.forEach(paper -> register.decide(
                paper.contactId,
                "Virus found",
                "%03d %s (%s); it cannot be downloaded".formatted(paper.number, paper.fileName, found.virus()),
                null,
                SCANNER,
                "C07"));
    }

    private record Infected(UUID contactId, int number, String fileName) {}
}
