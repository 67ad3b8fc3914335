package org.evenhand.preparation.schedule;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.ElectionContact;
import org.evenhand.election.ElectionContact.Role;
import org.evenhand.election.Office;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link with the returning officer: who was written to, what was confirmed and by whom (P03.2). The deputy and the
 * elections manager stand in where it is weak (P03.1).
 */
@Service
@Transactional
public class ReturningOfficerLink {

    private static final String WRITTEN = "WRITTEN";
    private static final String CONFIRMED = "CONFIRMED";

    private final JdbcClient jdbc;
    private final Office office;
    private final LinkLetter letter;
    private final Outbox outbox;
    private final Clock clock;

    ReturningOfficerLink(JdbcClient jdbc, Office office, LinkLetter letter, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.office = office;
        this.letter = letter;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who can be written to, by the office's profile. */
    @Transactional(readOnly = true)
    public List<ElectionContact> contacts() {
        return office.electionContacts();
    }

    /**
     * Sends the letter, or records how they were told otherwise.
     *
     * @param to to whom; null where nobody is written to
     * @throws FieldRefused if the profile has no address of theirs, or nobody is written to and no reason is given
     */
    public void write(UUID election, @Nullable Role to, @Nullable String remarks, String by) {
        if (to == null && remarks == null) {
            throw new FieldRefused("letterRemarks", "say how they were told otherwise (P03.2).");
        }
        if (to != null) {
            String address = contacts().stream()
                    .filter(contact -> contact.role() == to)
                    .findFirst()
                    .orElseThrow(() -> new FieldRefused(
                            "letterTo", "the office’s profile has no e-mail address of theirs (P03.1)."))
                    .email();
            outbox.put(letter.about(election).to(address, election + " " + to));
        }
        record(election, WRITTEN, to, null, remarks, by);
    }

    /** Records what was confirmed and by whom; the latest counts. */
    public void confirm(
            UUID election, @Nullable Role by, boolean datesConfirmed, @Nullable String requirements, String person) {
        record(election, CONFIRMED, by, datesConfirmed, requirements, person);
    }

    private void record(
            UUID election,
            String kind,
            @Nullable Role contact,
            @Nullable Boolean dates,
            @Nullable String said,
            String by) {
        jdbc.sql("""
                insert into office.paro_link (election_id, kind, contact, dates_confirmed, said, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        election,
                        kind,
                        contact == null ? "Nobody" : contact.label(),
                        dates,
                        said,
                        by,
                        OffsetDateTime.now(clock))
                .update();
    }

    /** How they were written to, or told otherwise, the last time. */
    @Transactional(readOnly = true)
    public Optional<Step> lastWritten(UUID election) {
        return last(election, WRITTEN);
    }

    /** What was confirmed the last time. */
    @Transactional(readOnly = true)
    public Optional<Step> lastConfirmed(UUID election) {
        return last(election, CONFIRMED);
    }

    private Optional<Step> last(UUID election, String kind) {
        return jdbc.sql("""
                select contact, dates_confirmed, said, recorded_at from office.paro_link
                where election_id = ? and kind = ? order by number desc limit 1""").params(election, kind).query(Step.class).optional();
    }

    /** What was done or confirmed once, and with whom. */
    public record Step(
            String contact,
            @Nullable Boolean datesConfirmed,
            @Nullable String said,
            OffsetDateTime recordedAt) {}
}
