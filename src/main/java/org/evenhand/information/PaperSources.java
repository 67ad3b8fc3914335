package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.conduct.Ruling;
import org.evenhand.conduct.Rulings;
import org.evenhand.engine.FieldRefused;
import org.evenhand.information.PaperSource.Source;
import org.evenhand.register.Contact;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the papers of a case are public. One that is not goes with no answer unless the Chief Executive releases it
 * (Q14); to someone inside, only after the returning officer's advice (P14.3).
 */
@Service
@Transactional
public class PaperSources {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final MasterRegister register;
    private final Rulings rulings;
    private final Clock clock;

    PaperSources(JdbcClient jdbc, Documents documents, MasterRegister register, Rulings rulings, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.register = register;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** The papers of a case, each with its source. */
    @Transactional(readOnly = true)
    public List<PaperSource> of(UUID contactId) {
        Map<UUID, Said> said = jdbc.sql("""
                select distinct on (s.document_id) s.document_id, s.source, s.reason, s.said_by
                from office.paper_source s join office.document d on d.id = s.document_id
                where d.contact_id = ? order by s.document_id, s.number desc""").param(contactId).query(Said.class).stream()
                .collect(Collectors.toMap(Said::documentId, Function.identity()));
        return documents.of(contactId).stream()
                .map(paper -> withSource(paper, said.get(paper.id())))
                .toList();
    }

    /** Those of these papers that may not go with an answer. */
    @Transactional(readOnly = true)
    public List<Document> heldBack(UUID contactId, Collection<Document> papers) {
        return of(contactId).stream()
                .filter(source -> papers.stream()
                        .anyMatch(paper -> paper.id().equals(source.paper().id())))
                .filter(source -> !source.mayGo())
                .map(PaperSource::paper)
                .toList();
    }

    /** Says whether a paper is public. */
    public void tag(UUID contactId, Document paper, boolean isPublic, String by) {
        Source source = isPublic ? Source.PUBLIC : Source.NOT_PUBLIC;
        add(paper, source, null, null, by);
        register.decide(contactId, "Source of paper " + paper.label(), source.label(), null, by, "Q14");
    }

    /**
     * Releases a paper that is not public; the caller asks whether the person may.
     *
     * @param ruling the reference of a ruling in which the returning officer gave advice, where the requester is inside
     * @throws FieldRefused if the reason is missing, or the ruling where one is needed
     */
    public void release(UUID contactId, Document paper, String reason, String ruling, String by) {
        if (reason.isBlank()) {
            throw new FieldRefused("reason", "Say why it is released although it is not public (P14.2).");
        }
        Contact contact = register.contact(contactId);
        Optional<Ruling> advised = rulings.find(ruling.strip()).filter(one -> one.advice() != null);
        if (contact.officeHeld() != null && advised.isEmpty()) {
            throw new FieldRefused(
                    "ruling",
                    "Who works inside receives nothing beyond what their post gives them: name the ruling in which the"
                            + " returning officer has answered the doubt (P14.3).");
        }
        add(
                paper,
                Source.RELEASED,
                reason.strip(),
                advised.map(Ruling::reference).orElse(null),
                by);
        register.decide(
                contactId,
                "Source of paper " + paper.label(),
                Source.RELEASED.label()
                        + advised.map(one -> ", after " + one.reference()).orElse(""),
                reason.strip(),
                by,
                contact.officeHeld() == null ? "Q14 P14.2" : "Q14 P14.3");
    }

    private void add(Document paper, Source source, @Nullable String reason, @Nullable String ruling, String by) {
        jdbc.sql("""
                insert into office.paper_source (document_id, source, reason, ruling, said_by, said_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(paper.id(), source.name(), reason, ruling, by, OffsetDateTime.now(clock))
                .update();
    }

    private static PaperSource withSource(Document paper, @Nullable Said said) {
        return said == null
                ? new PaperSource(paper, Source.UNKNOWN, "", "")
                : new PaperSource(paper, said.source, said.reason == null ? "" : said.reason, said.saidBy);
    }

    private record Said(
            UUID documentId, Source source, @Nullable String reason, String saidBy) {}
}
