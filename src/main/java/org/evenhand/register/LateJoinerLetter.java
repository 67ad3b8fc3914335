package org.evenhand.register;

import java.util.List;
import java.util.Map;
import org.evenhand.election.candidate.LateJoinerPack;
import org.evenhand.election.candidate.Person;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells a candidate who joins late what the others could read before: every answer published so far (T15, P06.4). */
@Repository
@Transactional
class LateJoinerLetter implements LateJoinerPack {

    static final String TEMPLATE = "T15";

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Outbox outbox;

    LateJoinerLetter(JdbcClient jdbc, Letters letters, Outbox outbox) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** An entry is published as soon as it is approved, and its approval is known to the second. */
    @Override
    @Transactional(readOnly = true)
    public List<Given> before(Person joiner) {
        return jdbc.sql("""
                select e.reference, e.information_sought as asked from published.entry e
                join office.contact c on c.reference = e.reference
                left join office.redaction r on r.contact_id = c.id
                where c.election_id = ? and coalesce(r.approved_at, e.date_published) <= ?
                  and not exists (select from published.entry later where later.supersedes = e.number)
                order by e.number""")
                .params(joiner.electionId(), joiner.enteredAt())
                .query(Given.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public String preview(Person joiner) {
        return write(joiner).preview(joiner.address().orElseThrow());
    }

    @Override
    public void send(Person joiner) {
        Letters.Text text = write(joiner);
        outbox.put(text.to(joiner.address().orElseThrow(), String.valueOf(joiner.id())));
    }

    private Letters.Text write(Person joiner) {
        return letters.write(TEMPLATE, Map.of("answers", before(joiner)));
    }
}
