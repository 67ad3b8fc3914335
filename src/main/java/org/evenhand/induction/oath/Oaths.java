package org.evenhand.induction.oath;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Elections;
import org.evenhand.election.GivenDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetables;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The oath of a new term: how it is to be made, that it was made, and the pay that waits for it (P46). */
@Service
@Transactional
public class Oaths {

    private final OathRows rows;
    private final OathChecks checks;
    private final InductionCalendar calendar;
    private final Elections elections;
    private final Timetables timetables;

    Oaths(OathRows rows, OathChecks checks, InductionCalendar calendar, Elections elections, Timetables timetables) {
        this.rows = rows;
        this.checks = checks;
        this.calendar = calendar;
        this.elections = elections;
        this.timetables = timetables;
    }

    /** @throws FieldRefused if it cannot be made so: the witness, the day or the wording stands against it */
    public void arrange(Induction induction, OathArrangement plan, String by) {
        checks.arrangement(plan, calendar.of(induction));
        rows.put(induction.id(), plan, by);
    }

    @Transactional(readOnly = true)
    public Optional<OathArrangement> arrangement(UUID inductionId) {
        return rows.arrangement(inductionId);
    }

    /** Notes whether the commissioner wishes the oath to be recorded (P46.4). */
    public void wishRecording(UUID inductionId, boolean wished, String by) {
        rows.wish(inductionId, wished, by);
    }

    /** Empty while nobody has said. */
    @Transactional(readOnly = true)
    public Optional<Boolean> recordingWished(UUID inductionId) {
        return rows.wished(inductionId);
    }

    /**
     * Records that the oath was made and signed; one after the last day is recorded like any other, and marked (D11).
     *
     * @throws FieldRefused if it cannot have been made so
     */
    public void make(Induction induction, Oath oath, String by) {
        InductionDates dates = calendar.of(induction);
        checks.oath(oath, dates, rows.wished(induction.id()).orElse(false));
        boolean late = oath.madeOn().isAfter(dates.oathLimit());
        rows.put(induction.id(), oath, late, by);
        timetables.give(
                elections.election(induction.electionId()),
                new GivenDate(Milestone.PAY_START, payStart(oath, dates), null),
                "The oath was made",
                by);
    }

    @Transactional(readOnly = true)
    public Optional<MadeOath> find(UUID inductionId) {
        return rows.oath(inductionId);
    }

    @Transactional(readOnly = true)
    public Pay pay(Induction induction) {
        return rows.oath(induction.id())
                .map(made -> payStart(made.oath(), calendar.of(induction)))
                .map(from -> new Pay(!calendar.today().isBefore(from), from))
                .orElse(new Pay(false, null));
    }

    /** Nobody is paid for a term that has not begun. */
    private static LocalDate payStart(Oath oath, InductionDates dates) {
        return oath.madeOn().isBefore(dates.termStart()) ? dates.termStart() : oath.madeOn();
    }
}
