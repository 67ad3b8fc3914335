package org.evenhand.imagery.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.election.Policy;
import org.evenhand.election.candidate.CandidateListChanged;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notice of what is restricted (T26), to every candidate, agent and party beforehand (P27.1): who has it, and who has
 * not. Whoever joins the list after it went out has it at once.
 */
@Repository
@Transactional
public class ImageryNotices {

    static final String TEMPLATE = "T26";

    /** Under this name later recipients have it. */
    private static final String BY_LIST = "the list of candidates";

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final Policy policy;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    ImageryNotices(JdbcClient jdbc, Candidates candidates, Policy policy, Letters letters, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.policy = policy;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whoever has the notice: a name or a party, the address, when and by whom it was sent. */
    public record Told(
            @Nullable UUID personId, @Nullable String party, String address, OffsetDateTime sentAt, String sentBy) {}

    /** The notice as it would go out now. */
    @Transactional(readOnly = true)
    public String preview() {
        return write().body();
    }

    @Transactional(readOnly = true)
    public List<Told> told(UUID election) {
        return jdbc.sql("""
                select person_id, party, address, sent_at, sent_by from office.imagery_notice
                where election_id = ? order by sent_at, party, address""").param(election).query(Told.class).list();
    }

    /** Everyone who must be told and has not been, whether they can be written to or not. */
    @Transactional(readOnly = true)
    public List<Person> missing(UUID election) {
        Set<UUID> told = told(election).stream()
                .flatMap(one -> one.personId() == null ? Stream.<UUID>of() : Stream.of(one.personId()))
                .collect(Collectors.toSet());
        return candidates.toBeTold(election).stream()
                .filter(person -> !told.contains(person.id()))
                .toList();
    }

    /** The parties of the candidates that have not been told. */
    @Transactional(readOnly = true)
    public List<String> partiesMissing(UUID election) {
        Set<String> told =
                told(election).stream().map(one -> String.valueOf(one.party())).collect(Collectors.toSet());
        return candidates.toBeTold(election).stream()
                .filter(Person::isCandidate)
                .filter(person -> !person.details().independent())
                .flatMap(person -> Stream.ofNullable(person.details().party()))
                .distinct()
                .filter(party -> !told.contains(party))
                .sorted()
                .toList();
    }

    /** Sends it to everyone who has not had it and has an address; returns to how many. */
    public int send(UUID election, String by) {
        int sent = 0;
        for (Person person : missing(election)) {
            for (String address : person.address().stream().toList()) {
                put(election, person.id(), null, address, by);
                sent++;
            }
        }
        return sent;
    }

    /** Sends it to a party. @throws FieldRefused if no candidate stands for it, or it has it already */
    public void sendToParty(UUID election, String party, String address, String by) {
        if (!partiesMissing(election).contains(party)) {
            throw new FieldRefused("party", "Choose a party of the list that has not been told.");
        }
        if (!address.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\".]+")) {
            throw new FieldRefused("address", "Enter one e-mail address, for example name@example.org.");
        }
        put(election, null, party, address, by);
    }

    /** Who joins the list after the notice went out, or can be written to only now, has it at once. */
    @EventListener
    void on(CandidateListChanged changed) {
        if (!told(changed.electionId()).isEmpty()) {
            send(changed.electionId(), BY_LIST);
        }
    }

    private void put(UUID election, @Nullable UUID person, @Nullable String party, String address, String by) {
        jdbc.sql("""
                insert into office.imagery_notice (election_id, person_id, party, address, sent_by, sent_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(election, person, party, address, by, OffsetDateTime.now(clock))
                .update();
        outbox.put(write().to(address, election + " " + (person == null ? party : person)));
    }

    private Letters.Text write() {
        return letters.write(
                TEMPLATE, Map.of("limits", policy.imageryPolicy(), "considered", policy.considersImageryRequests()));
    }
}
