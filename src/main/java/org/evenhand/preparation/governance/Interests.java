package org.evenhand.preparation.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Elections;
import org.evenhand.election.Office;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.preparation.DueItem;
import org.evenhand.preparation.DueItems;
import org.evenhand.preparation.schedule.PreparationBegun;
import org.evenhand.staff.OfficeGroup;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The declarations of interests of commissioner and deputy: asked for, chased, confirmed before the period (P42.1). */
@Service
@Transactional
public class Interests implements DueItems {

    private static final Logger LOG = LoggerFactory.getLogger(Interests.class);
    private static final String LETTER = "T39";

    private final JdbcClient jdbc;
    private final Elections elections;
    private final Timetables timetables;
    private final InterestsProcess process;
    private final Letters letters;
    private final Outbox outbox;
    private final Office office;
    private final DateWords words;
    private final Clock clock;

    Interests(
            JdbcClient jdbc,
            Elections elections,
            Timetables timetables,
            InterestsProcess process,
            Letters letters,
            Outbox outbox,
            Office office,
            DateWords words,
            Clock clock) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.timetables = timetables;
        this.process = process;
        this.letters = letters;
        this.outbox = outbox;
        this.office = office;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    public void on(PreparationBegun begun) {
        UUID election = begun.timetable().election().id();
        jdbc.sql("insert into office.interests_check (election_id) values (?)")
                .param(election)
                .update();
        process.start(election, InterestsDates.of(begun.timetable(), null));
    }

    @EventListener
    public void on(DatesChanged change) {
        for (InterestsCheck check : open()) {
            try {
                process.date(check.electionId(), dates(check));
            } catch (CalendarUnknown unknown) {
                LOG.warn("The declarations for {} keep their dates: {}", check.electionId(), unknown.getMessage());
            }
        }
    }

    /** How it stands for an election; empty where its preparation has not begun. */
    @Transactional(readOnly = true)
    public Optional<InterestsCheck> of(UUID election) {
        return jdbc.sql("select * from office.interests_check where election_id = ?")
                .param(election)
                .query(InterestsCheck.class)
                .optional();
    }

    /** The last day on which they are confirmed in time. */
    @Transactional(readOnly = true)
    public LocalDate due(UUID election) {
        return InterestsDates.of(timetable(election), null).due();
    }

    /** Where the commissioner is written to, by the office's profile. */
    @Transactional(readOnly = true)
    public String commissionerAddress() {
        return office.commissionerAddress().orElse("");
    }

    /** The letter as it would be sent now. */
    @Transactional(readOnly = true)
    public Letters.Text letter(UUID election, boolean reminder) {
        return letters.write(
                LETTER,
                Map.of(
                        "election",
                        elections.election(election).name(),
                        "day",
                        words.day(due(election)),
                        "reminder",
                        reminder));
    }

    /**
     * Asks both by letter, or records how they were asked otherwise.
     *
     * @param deputy the deputy's address; null where there is none
     * @param how demanded where no letter is sent
     * @throws FieldRefused if it is to be sent and there is no address, or neither was done
     */
    public void ask(
            UUID election,
            @Nullable String commissioner,
            @Nullable String deputy,
            boolean send,
            @Nullable String how,
            String by) {
        if (send && commissioner == null) {
            throw new FieldRefused("commissionerEmail", "enter the address to which the letter goes (P42.1).");
        }
        if (!send && how == null) {
            throw new FieldRefused("requestRemarks", "say how they were asked (P42.1).");
        }
        jdbc.sql("""
                update office.interests_check set commissioner_email = ?, deputy_email = ?, asked_by = ?, asked_at = ?,
                    asked_how = ? where election_id = ?""")
                .params(send ? commissioner : null, send ? deputy : null, by, OffsetDateTime.now(clock), how, election)
                .update();
        send(election, false);
        process.date(election, dates(required(election)));
    }

    /** Asks again whoever was asked by letter. */
    public void chase(UUID election) {
        send(election, true);
        jdbc.sql("update office.interests_check set chased_at = ? where election_id = ?")
                .params(OffsetDateTime.now(clock), election)
                .update();
    }

    /**
     * The declarations are up to date, as the Chief Executive has seen.
     *
     * @param deputy null where there is none
     * @throws FieldRefused if one is not
     */
    public void confirm(
            UUID election, boolean commissioner, @Nullable Boolean deputy, @Nullable String remarks, String by) {
        if (!commissioner) {
            throw new FieldRefused(
                    "commissionerCurrent", "ask again and leave the task open until it is up to date (P42.1).");
        }
        if (Boolean.FALSE.equals(deputy)) {
            throw new FieldRefused(
                    "deputyCurrent", "ask again and leave the task open until it is up to date (P42.1).");
        }
        if (deputy == null && required(election).deputyEmail() != null) {
            throw new FieldRefused("deputyCurrent", "a deputy was asked; say whether theirs is up to date (P42.1).");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                update office.interests_check set confirmed_by = ?, confirmed_at = ?, in_time = ?, remarks = ?
                where election_id = ?""")
                .params(by, now, !LocalDate.now(clock).isAfter(due(election)), remarks, election)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueItem> dueBy(LocalDate day) {
        return open().stream()
                .map(InterestsCheck::electionId)
                .filter(election -> !due(election).isAfter(day))
                .map(election -> new DueItem(
                        elections.election(election).name() + ": declarations of interests",
                        due(election),
                        "The period starts with declarations that may be out of date.",
                        List.of(OfficeGroup.CHIEF_EXECUTIVE)))
                .toList();
    }

    private List<InterestsCheck> open() {
        return jdbc.sql("select * from office.interests_check where confirmed_at is null")
                .query(InterestsCheck.class)
                .list();
    }

    private void send(UUID election, boolean reminder) {
        required(election)
                .addresses()
                .forEach(address -> outbox.put(
                        letter(election, reminder).to(address, election + (reminder ? " again " : " ") + address)));
    }

    private InterestsCheck required(UUID election) {
        return of(election).orElseThrow();
    }

    private InterestsDates dates(InterestsCheck check) {
        return InterestsDates.of(timetable(check.electionId()), check.askedAt());
    }

    private Timetable timetable(UUID election) {
        return timetables.of(elections.election(election));
    }
}
