package org.evenhand.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.election.candidate.LateJoinerPack;
import org.evenhand.election.candidate.Person;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.site.ElectionTopics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells a candidate who joins late what the others could read before: the pack, and every answer published so far (T15, P06.4). */
@Repository
@Transactional
class LateJoinerLetter implements LateJoinerPack {

    static final String TEMPLATE = "T15";

    private static final Given PACK = new Given("pack.pdf", "Information for candidates and the public", "/pack.pdf");

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Outbox outbox;
    private final ObjectProvider<ElectionTopics> topics;

    LateJoinerLetter(JdbcClient jdbc, Letters letters, Outbox outbox, ObjectProvider<ElectionTopics> topics) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.outbox = outbox;
        this.topics = topics;
    }

    /** An entry is published as soon as it is approved, and its approval is known to the second. */
    @Override
    @Transactional(readOnly = true)
    public List<Given> before(Person joiner) {
        List<Given> given = new ArrayList<>(answers(joiner));
        if (hadPack(joiner)) {
            given.add(0, PACK);
        }
        return given;
    }

    /** Whether there was a pack already when this person joined. */
    private boolean hadPack(Person joiner) {
        return topics.stream()
                .flatMap(page -> page.since().stream())
                .anyMatch(since -> !since.isAfter(joiner.enteredAt()));
    }

    private List<Given> answers(Person joiner) {
        return jdbc.sql("""
                select e.reference, e.information_sought as asked, '/register/' || e.reference as path
                from published.entry e
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
        Map<String, Object> facts = new HashMap<>(Map.of("answers", answers(joiner)));
        if (topics.stream().anyMatch(page -> page.since().isPresent())) {
            facts.put("pack", PACK.path());
        }
        return letters.write(TEMPLATE, facts);
    }
}
