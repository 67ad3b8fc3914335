package org.evenhand.conduct;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Doubts and the rulings on them, kept so that a like doubt need not be decided twice (P08.3). */
@Repository
@Transactional
public class Rulings {

    private static final String SELECT = """
            select r.id, r.reference, r.activity, r.doubt, r.asked_by, r.asked_at, c.reference as contact_reference,
                r.needed_by, r.advice, r.determination, r.reasons, r.mitigations, r.ruled_by, r.ruled_at, r.agreed_by,
                r.disagreement, r.told_at
            from office.ruling r left join office.contact c on c.id = r.contact_id""";

    private final JdbcClient jdbc;
    private final MasterRegister register;
    private final Clock clock;

    Rulings(JdbcClient jdbc, MasterRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    /** Enters a doubt (P08.2). */
    public Ruling ask(
            String activity, String doubt, @Nullable Contact contact, @Nullable LocalDate neededBy, String person) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        long number = jdbc.sql("select nextval('office.ruling_number')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into office.ruling (id, reference, activity, doubt, contact_id, needed_by, asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        "GR-%d-%04d".formatted(now.getYear(), number),
                        activity,
                        doubt,
                        contact == null ? null : contact.id(),
                        neededBy,
                        person,
                        now)
                .update();
        return ruling(id);
    }

    @Transactional(readOnly = true)
    public Ruling ruling(UUID id) {
        return jdbc.sql(SELECT + " where r.id = ?")
                .param(id)
                .query(Ruling.class)
                .single();
    }

    /** Decides the doubt; until a second decider agrees, where the policy asks for one, it is told to nobody. */
    public void rule(UUID id, String determination, String reasons, @Nullable String mitigations, String person) {
        jdbc.sql("""
                update office.ruling set determination = ?, reasons = ?, mitigations = ?, ruled_by = ?, ruled_at = ?,
                    agreed_by = null, disagreement = null
                where id = ?""")
                .params(determination, reasons, mitigations, person, OffsetDateTime.now(clock), id)
                .update();
        step(id, "RULED", determination + "\n" + reasons, person);
    }

    /** @throws SamePerson if the second decider is the first */
    public void agree(UUID id, String person) {
        refuseTheSame(id, person);
        jdbc.sql("update office.ruling set agreed_by = ? where id = ?")
                .params(person, id)
                .update();
        step(id, "AGREED", "", person);
    }

    /** @throws SamePerson if the second decider is the first */
    public void disagree(UUID id, String reason, String person) {
        refuseTheSame(id, person);
        jdbc.sql("update office.ruling set disagreement = ? where id = ?")
                .params(reason, id)
                .update();
        step(id, "DISAGREED", reason, person);
    }

    private void refuseTheSame(UUID id, String person) {
        if (person.equals(ruling(id).ruledBy())) {
            throw new SamePerson();
        }
    }

    void adviceAsked(UUID id, String address, String person) {
        step(id, "ADVICE_ASKED", address, person);
    }

    /** Whether the PARO has been asked about it (P08.1). */
    @Transactional(readOnly = true)
    public boolean isAdviceAsked(UUID id) {
        return jdbc.sql("select exists (select from office.ruling_step where ruling_id = ? and kind = 'ADVICE_ASKED')")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Enters what the PARO has answered (P08.1). */
    public void advise(UUID id, String advice, String person) {
        jdbc.sql("update office.ruling set advice = ? where id = ?")
                .params(advice, id)
                .update();
        step(id, "ADVISED", advice, person);
    }

    /** Marks the ruling as told, and enters it with the case in which the doubt arose (P08.3). */
    void told(Ruling ruling) {
        jdbc.sql("update office.ruling set told_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), ruling.id())
                .update();
        if (ruling.contactReference() != null) {
            register.find(ruling.contactReference())
                    .ifPresent(contact -> register.decide(
                            contact.id(),
                            "Ruling " + ruling.reference(),
                            String.valueOf(ruling.determination()),
                            ruling.reasons(),
                            String.valueOf(ruling.ruledBy()),
                            "P08.3"));
        }
    }

    /** Rulings in force whose doubt or determination shares words with this text, the closest first. */
    @Transactional(readOnly = true)
    public List<Ruling> like(String text, int most) {
        return jdbc.sql(
                        "with words as (select replace(plainto_tsquery('english', ?)::text, '&', '|')::tsquery as query) "
                                + SELECT + ", words where r.told_at is not null and r.words @@ query"
                                + " order by ts_rank(r.words, query) desc, r.asked_at desc limit ?")
                .params(text, most)
                .query(Ruling.class)
                .list();
    }

    /** The latest rulings and open doubts, newest first. */
    @Transactional(readOnly = true)
    public List<Ruling> latest(int most) {
        return jdbc.sql(SELECT + " order by r.asked_at desc limit ?")
                .param(most)
                .query(Ruling.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Ruling> find(String reference) {
        return jdbc.sql(SELECT + " where r.reference = ?")
                .param(reference)
                .query(Ruling.class)
                .optional();
    }

    private void step(UUID id, String kind, String text, String person) {
        jdbc.sql("insert into office.ruling_step (ruling_id, kind, text, taken_by, taken_at) values (?, ?, ?, ?, ?)")
                .params(id, kind, text, person, OffsetDateTime.now(clock))
                .update();
    }

    /** A joint ruling is two people's. */
    public static class SamePerson extends RuntimeException {}
}
