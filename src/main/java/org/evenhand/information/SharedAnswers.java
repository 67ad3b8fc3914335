package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.offers.Offers;
import org.evenhand.register.Contact;
import org.evenhand.register.EntryChange;
import org.evenhand.register.ListedEntry;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublishedEntry;
import org.evenhand.register.PublishedRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends every other candidate what one has been told, in the words of the public register, so that nobody learns from it
 * who asked (P09.12). Publication is what makes it everyone's; this brings it to their notice.
 */
@Service
@Transactional
public class SharedAnswers {

    static final String TEMPLATE = "answer-shared";

    private final JdbcClient jdbc;
    private final MasterRegister register;
    private final PublishedRegister published;
    private final Offers others;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    SharedAnswers(
            JdbcClient jdbc,
            MasterRegister register,
            PublishedRegister published,
            Offers others,
            Letters letters,
            Outbox outbox,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.published = published;
        this.others = others;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Somebody on the list of candidates.
     *
     * @param address where letters go; null where no e-mail address is known
     * @param sentAt when the answer was sent; null where it was not
     */
    public record Reader(
            UUID personId,
            String name,
            @Nullable String address,
            @Nullable OffsetDateTime sentAt) {

        /** Whether it can be sent and was not. */
        public boolean waits() {
            return address != null && sentAt == null;
        }
    }

    /** The entry that the public reads now; none where nothing is published, or it is withdrawn. */
    @Transactional(readOnly = true)
    public Optional<PublishedEntry> entry(UUID contactId) {
        return published.about(register.contact(contactId).reference()).stream()
                .filter(listed -> listed.supersededBy() == null)
                .map(ListedEntry::entry)
                .max(Comparator.comparing(PublishedEntry::number))
                .filter(entry -> entry.withdrawnBy() == null && entry.change() != EntryChange.WITHDRAWAL);
    }

    /** Everyone on the list but the requester, in its order. */
    @Transactional(readOnly = true)
    public List<Reader> readers(UUID contactId) {
        Map<UUID, OffsetDateTime> sent = sent(contactId);
        return others.others(contactId).stream()
                .map(person ->
                        new Reader(person.id(), person.name(), person.address().orElse(null), sent.get(person.id())))
                .toList();
    }

    /** When the answer was sent, by person. */
    @Transactional(readOnly = true)
    public Map<UUID, OffsetDateTime> sent(UUID contactId) {
        return jdbc
                .sql("select person_id, sent_at from office.answer_share where contact_id = ?")
                .param(contactId)
                .query((row, index) -> Map.entry(
                        row.getObject("person_id", UUID.class), row.getObject("sent_at", OffsetDateTime.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Sends it to everyone who has an address and was not sent it yet.
     *
     * @return how many were sent it now
     * @throws IllegalStateException if it is not published
     */
    public int send(UUID contactId, String by) {
        Contact contact = register.contact(contactId);
        PublishedEntry entry = entry(contactId)
                .orElseThrow(() -> new IllegalStateException(contact.reference() + " is not published"));
        Letters.Text letter = letters.write(TEMPLATE, Map.of("entry", entry));
        List<Reader> now = readers(contactId).stream().filter(Reader::waits).toList();
        for (Reader reader : now) {
            jdbc.sql("""
                    insert into office.answer_share (contact_id, person_id, entry_number, sent_by, sent_at)
                    values (?, ?, ?, ?, ?)""")
                    .params(contactId, reader.personId(), entry.number(), by, OffsetDateTime.now(clock))
                    .update();
            // the letter stands in nobody's case: who asked stays unknown to the others
            outbox.put(letter.to(String.valueOf(reader.address()), contact.reference() + " " + reader.personId()));
        }
        if (!now.isEmpty()) {
            register.decide(
                    contactId, "Answer sent to all", "To " + now.size() + " candidates", null, by, "P09.12 Q03");
        }
        return now.size();
    }
}
