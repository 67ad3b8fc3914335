package org.evenhand.preparation.letters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.engine.FieldRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who gets the letters to each audience (P32.1, P33.1, P34.2). */
@Repository
@Transactional
public class Recipients {

    private final JdbcClient jdbc;
    private final Office office;
    private final Clock clock;

    Recipients(JdbcClient jdbc, Office office, Clock clock) {
        this.jdbc = jdbc;
        this.office = office;
        this.clock = clock;
    }

    /** Those who are on the list now, by name. */
    @Transactional(readOnly = true)
    public List<Recipient> of(Audience audience) {
        return jdbc.sql("""
                select id, audience, name, organisation, address from office.recipient
                where audience = ? and removed_at is null order by lower(name), lower(address)""").param(audience.name()).query(Recipient.class).list();
    }

    /** @throws FieldRefused if they are on the list, or cannot be written to */
    public void add(NewRecipient recipient, String by) {
        problem(recipient).ifPresent(why -> {
            throw new FieldRefused("address", why);
        });
        insert(recipient, by);
    }

    /**
     * Puts everyone of a pasted list on the lists of their kinds.
     *
     * @return how many there are
     * @throws ListRefused if a line cannot be taken; then nobody is
     */
    public int importFrom(String pasted, String by) {
        RecipientFile file = RecipientFile.read(pasted);
        List<LineProblem> problems = new ArrayList<>(file.problems());
        if (problems.isEmpty()) {
            file.recipients()
                    .forEach(recipient -> problem(recipient)
                            .ifPresent(why -> problems.add(new LineProblem(file.lineOf(recipient), why))));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingLong(LineProblem::line));
            throw new ListRefused(problems);
        }
        file.recipients().forEach(recipient -> insert(recipient, by));
        return file.recipients().size();
    }

    /** Takes somebody off the list, and out of letters that are not sent yet; false where they are not on it. */
    public boolean remove(UUID id, String by) {
        jdbc.sql("delete from office.circular_copy where recipient_id = ? and sent_at is null")
                .param(id)
                .update();
        return jdbc.sql(
                                "update office.recipient set removed_by = ?, removed_at = ? where id = ? and removed_at is null")
                        .params(by, OffsetDateTime.now(clock), id)
                        .update()
                == 1;
    }

    private Optional<String> problem(NewRecipient recipient) {
        Optional<String> problem = recipient.problem();
        if (problem.isPresent()) {
            return problem;
        }
        if (recipient.address().equalsIgnoreCase(office.spocAddress())) {
            return Optional.of("this is the office’s own mailbox; what is sent there comes back as a request.");
        }
        return isListed(recipient)
                ? Optional.of("“" + recipient.address() + "” is on the list already.")
                : Optional.empty();
    }

    private boolean isListed(NewRecipient recipient) {
        return jdbc.sql("""
                select exists (select from office.recipient
                    where audience = ? and lower(address) = lower(?) and removed_at is null)""")
                .params(recipient.audience().name(), recipient.address())
                .query(Boolean.class)
                .single();
    }

    private void insert(NewRecipient recipient, String by) {
        jdbc.sql("""
                insert into office.recipient (id, audience, name, organisation, address, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        recipient.audience().name(),
                        recipient.name(),
                        recipient.organisation(),
                        recipient.address(),
                        by,
                        OffsetDateTime.now(clock))
                .update();
    }
}
