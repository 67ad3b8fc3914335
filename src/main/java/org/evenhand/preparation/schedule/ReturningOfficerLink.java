package org.evenhand.preparation.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Election;
import org.evenhand.election.ElectionContact;
import org.evenhand.election.ElectionContact.Role;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Office;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link with the returning officer: who was written to, what was confirmed and by whom (P03.2), and the briefings that
 * the Chief Executive has attended (P03.3). The deputy and the elections manager stand in where it is weak (P03.1).
 */
@Service
@Transactional
public class ReturningOfficerLink {

    private static final List<Milestone> ASKED = List.of(
            Milestone.NOTICE_OF_ELECTION,
            Milestone.NOMINATIONS_CLOSE,
            Milestone.STATEMENT_OF_PERSONS_NOMINATED,
            Milestone.POLL);
    private static final Map<Milestone, String> NAMES = Map.of(
            Milestone.NOTICE_OF_ELECTION, "Notice of election",
            Milestone.NOMINATIONS_CLOSE, "Nominations close",
            Milestone.STATEMENT_OF_PERSONS_NOMINATED, "Statement of persons nominated, not before",
            Milestone.POLL, "Poll");

    private final JdbcClient jdbc;
    private final Office office;
    private final Elections elections;
    private final Timetables timetables;
    private final Letters letters;
    private final Outbox outbox;
    private final DateWords words;
    private final Clock clock;

    ReturningOfficerLink(
            JdbcClient jdbc,
            Office office,
            Elections elections,
            Timetables timetables,
            Letters letters,
            Outbox outbox,
            DateWords words,
            Clock clock) {
        this.jdbc = jdbc;
        this.office = office;
        this.elections = elections;
        this.timetables = timetables;
        this.letters = letters;
        this.outbox = outbox;
        this.words = words;
        this.clock = clock;
    }

    /** Who can be written to, by the office's profile. */
    @Transactional(readOnly = true)
    public List<ElectionContact> contacts() {
        return office.electionContacts();
    }

    /** The dates that they are asked to confirm, a line each. */
    @Transactional(readOnly = true)
    public String dates(UUID election) {
        Timetable timetable = timetables.of(elections.election(election));
        return ASKED.stream()
                .flatMap(milestone ->
                        timetable.day(milestone).stream().map(day -> NAMES.get(milestone) + ": " + words.day(day)))
                .collect(Collectors.joining("\n"));
    }

    /** The letter as it would be sent now. */
    @Transactional(readOnly = true)
    public Letters.Text letter(UUID election) {
        Election chosen = elections.election(election);
        return letters.write("T35", Map.of("election", chosen.name(), "dates", dates(election)));
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
            outbox.put(letter(election).to(address, election + " " + to));
        }
        record(election, "WRITTEN", to, null, remarks, by);
    }

    /** Records what was confirmed and by whom; the latest counts. */
    public void confirm(
            UUID election, @Nullable Role by, boolean datesConfirmed, @Nullable String requirements, String person) {
        record(election, "CONFIRMED", by, datesConfirmed, requirements, person);
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

    /** The last line of a kind, {@code WRITTEN} or {@code CONFIRMED}. */
    @Transactional(readOnly = true)
    public Optional<Step> last(UUID election, String kind) {
        return jdbc.sql("""
                select contact, dates_confirmed, said, recorded_by, recorded_at from office.paro_link
                where election_id = ? and kind = ? order by number desc limit 1""").params(election, kind).query(Step.class).optional();
    }

    /**
     * Records a briefing of the returning officer that was attended.
     *
     * @param joint whether it was held together with the office's
     * @throws FieldRefused if it lies ahead
     */
    public void attended(
            UUID election, LocalDate heldOn, boolean joint, String attendedBy, @Nullable String notes, String by) {
        if (heldOn.isAfter(LocalDate.now(clock))) {
            throw new FieldRefused("heldOn", "this day lies ahead; record the briefing when it has been held (P03.3).");
        }
        jdbc.sql("""
                insert into office.paro_briefing (election_id, held_on, joint, attended_by, notes, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(election, heldOn, joint, attendedBy, notes, by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Briefing> briefings(UUID election) {
        return jdbc.sql("""
                select held_on, joint, attended_by, notes from office.paro_briefing
                where election_id = ? order by held_on, number""").param(election).query(Briefing.class).list();
    }

    /** What was done or confirmed once, and with whom. */
    public record Step(
            String contact,
            @Nullable Boolean datesConfirmed,
            @Nullable String said,
            String recordedBy,
            OffsetDateTime recordedAt) {}

    /** A briefing of the returning officer that was attended. */
    public record Briefing(
            LocalDate heldOn,
            boolean joint,
            String attendedBy,
            @Nullable String notes) {}
}
