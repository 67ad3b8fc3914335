package org.evenhand.preparation.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Timetables;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to editors, staff and providers, from the list to the outbox (P32.1, P33.1, P34.1, P34.2). */
@Service
@Transactional
public class CircularLetters {

    private final CircularRows rows;
    private final CopyRows copies;
    private final CircularText text;
    private final Elections elections;
    private final Timetables timetables;
    private final Outbox outbox;
    private final Clock clock;

    CircularLetters(
            CircularRows rows,
            CopyRows copies,
            CircularText text,
            Elections elections,
            Timetables timetables,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.copies = copies;
        this.text = text;
        this.elections = elections;
        this.timetables = timetables;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Enters a letter of the next election.
     *
     * @throws FieldRefused if no election is ahead, one to this audience is under way, or there is nobody to write to
     */
    public Circular begin(Audience audience, String by) {
        Election election = elections
                .next()
                .orElseThrow(() -> new FieldRefused(
                        "audience", "no election is ahead; enter it first (" + audience.rule() + ")."));
        rows.open(audience, election.id()).ifPresent(open -> {
            throw new FieldRefused("audience", open.reference() + " to them is under way (" + audience.rule() + ").");
        });
        if (copies.unwritten(audience, election.id()).isEmpty()) {
            throw new FieldRefused("audience", toNobody(audience));
        }
        return rows.of(rows.add(audience, election.id(), by));
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public Circular of(UUID id) {
        return rows.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Circular> find(String reference) {
        return rows.find(reference);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Circular> all() {
        return rows.all();
    }

    /** Those that are still to go out. */
    @Transactional(readOnly = true)
    public List<Circular> unsent() {
        return rows.unsent();
    }

    /** The copies of a letter, by the recipients’ names. */
    @Transactional(readOnly = true)
    public List<CircularCopy> copies(UUID id) {
        return copies.of(id);
    }

    /** Who would get a letter to this audience now: those on its list to whom nothing was sent in this election (P34.2). */
    @Transactional(readOnly = true)
    public List<Recipient> unwritten(Circular circular) {
        return copies.unwritten(circular.audience(), circular.electionId());
    }

    /**
     * The first day of the period before which the letter goes out.
     *
     * @throws CalendarUnknown if the election cannot be dated; nothing is undone by asking
     */
    @Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
    public LocalDate periodStart(Circular circular) {
        return timetables.of(elections.election(circular.electionId())).periodStart();
    }

    /** The letter as it would be read at this address; its link is a sample, as the true one gives the receipt. */
    @Transactional(readOnly = true)
    public String preview(Circular circular, String address) {
        return sample(circular).preview(address);
    }

    /** Each copy as it was sent, or as it would be sent now; the link is a sample. */
    @Transactional(readOnly = true)
    public List<CopyText> texts(Circular circular) {
        List<CircularCopy> all = copies.of(circular.id());
        if (circular.sentAt() != null) {
            return all.stream()
                    .map(copy -> new CopyText(copy, sent(circular, copy)))
                    .toList();
        }
        Letters.Text sample = sample(circular);
        return all.stream()
                .map(copy -> new CopyText(copy, sample.preview(copy.address())))
                .toList();
    }

    private Letters.Text sample(Circular circular) {
        return text.of(circular).apply(CircularText.NO_COPY);
    }

    private String sent(Circular circular, CircularCopy copy) {
        return outbox.find(circular.audience().template(), CircularText.effect(circular, copy))
                .map(letter -> letter.preview().replace(copy.id().toString(), CircularText.NO_COPY.toString()))
                .orElse("");
    }

    /**
     * Takes the list as it stands for the letter's.
     *
     * @throws FieldRefused if it is not complete, or there is nobody on it (P34.2)
     */
    public void prepare(UUID id, boolean listComplete, String by) {
        Circular circular = of(id);
        if (!listComplete) {
            throw new FieldRefused("listComplete", "complete the list first; it is kept at /desk/recipients (P34.2).");
        }
        if (copies.prepare(circular) == 0) {
            throw new FieldRefused("listComplete", toNobody(circular.audience()));
        }
        rows.prepared(id, by);
    }

    /**
     * Approves a letter as it will be sent.
     *
     * @param lateReason why it goes out once the period has begun
     * @throws FieldRefused if the person prepared it, nobody is left to get it, or the period has begun and there is no reason
     */
    public void approve(UUID id, @Nullable String lateReason, String by) {
        Circular circular = of(id);
        if (by.equals(circular.preparedBy())) {
            throw new FieldRefused(
                    "circularDecision",
                    "you have prepared it; another approves it ("
                            + circular.audience().rule() + ").");
        }
        if (copies.of(id).isEmpty()) {
            throw new FieldRefused("circularDecision", toNobody(circular.audience()));
        }
        LocalDate start = periodStart(circular);
        boolean late = !LocalDate.now(clock).isBefore(start);
        if (late && lateReason == null) {
            throw new FieldRefused(
                    "lateReason",
                    "the period has begun and letters go out before it; say why this one does not (P34.2).");
        }
        rows.approved(id, late ? lateReason : null, by);
    }

    /** Gives a letter back, to be prepared anew. */
    public void giveBack(UUID id, String reason) {
        rows.returned(id, reason);
    }

    /** Puts a copy for each into the outbox, once. */
    public void send(UUID id) {
        Circular circular = of(id);
        Function<UUID, Letters.Text> letter = text.of(circular);
        for (CircularCopy copy : copies.of(id)) {
            outbox.put(letter.apply(copy.id()).to(copy.address(), CircularText.effect(circular, copy)));
            copies.sent(copy.id());
        }
        rows.sent(id);
    }

    private static String toNobody(Audience audience) {
        return "nobody is left to write to: the list of " + audience.label().toLowerCase(Locale.UK)
                + " is empty, or all have the letter (" + audience.rule() + ").";
    }
}
