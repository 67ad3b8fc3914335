package org.evenhand.preparation.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.schedule.PreparationBegun;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The declarations of interests of commissioner and deputy: asked for, chased, confirmed before the period (P42.1). */
@Service
@Transactional
public class Interests {

    private final JdbcClient jdbc;
    private final InterestsTimes times;
    private final InterestsLetters letters;
    private final InterestsProcess process;
    private final Clock clock;

    Interests(JdbcClient jdbc, InterestsTimes times, InterestsLetters letters, InterestsProcess process, Clock clock) {
        this.jdbc = jdbc;
        this.times = times;
        this.letters = letters;
        this.process = process;
        this.clock = clock;
    }

    /** Begins with the preparation of an election. */
    @EventListener
    public void on(PreparationBegun begun) {
        UUID election = begun.timetable().election().id();
        jdbc.sql("insert into office.interests_check (election_id) values (?)")
                .param(election)
                .update();
        process.start(election, InterestsDates.of(begun.timetable(), null));
    }

    /** Those that are not confirmed yet, of every election. */
    @Transactional(readOnly = true)
    public List<InterestsCheck> open() {
        return jdbc.sql("select * from office.interests_check where confirmed_at is null")
                .query(InterestsCheck.class)
                .list();
    }

    /** How it stands for an election; empty where its preparation has not begun. */
    @Transactional(readOnly = true)
    public Optional<InterestsCheck> of(UUID election) {
        return jdbc.sql("select * from office.interests_check where election_id = ?")
                .param(election)
                .query(InterestsCheck.class)
                .optional();
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
        letters.send(required(election), false);
        process.date(election, times.of(required(election)));
    }

    /** Asks again whoever was asked by letter. */
    public void chase(UUID election) {
        letters.send(required(election), true);
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
                .params(by, now, !LocalDate.now(clock).isAfter(times.due(election)), remarks, election)
                .update();
    }

    private InterestsCheck required(UUID election) {
        return of(election).orElseThrow();
    }
}
