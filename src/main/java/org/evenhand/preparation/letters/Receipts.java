package org.evenhand.preparation.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letter;
import org.evenhand.mail.Outbox;
import org.evenhand.site.LondonZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has acknowledged a letter, and who is missing (P32.1, P33, P34.2). */
@Service
@Transactional
public class Receipts {

    private static final String BY_LINK = "By the link in the letter";
    private static final String BY_MAIL = "By mail at ";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String NOBODY = "evenhand";

    private final CircularRows rows;
    private final CopyRows copies;
    private final CircularText text;
    private final CircularProcess process;
    private final Outbox outbox;
    private final Clock clock;

    Receipts(
            CircularRows rows,
            CopyRows copies,
            CircularText text,
            CircularProcess process,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.copies = copies;
        this.text = text;
        this.process = process;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The copy of this id that was sent; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<CircularCopy> sentCopy(UUID id) {
        return copies.find(id).filter(copy -> copy.sentAt() != null);
    }

    /** To which letter a copy belongs. */
    @Transactional(readOnly = true)
    public Circular letterOf(CircularCopy copy) {
        return rows.of(copy.circularId());
    }

    /** The recipient says so, by the link; a second time changes nothing. */
    public void acknowledge(UUID id) {
        acknowledge(id, LocalDate.now(clock), BY_LINK, null);
    }

    /**
     * Somebody of the office was told.
     *
     * @param how by mail, by telephone, in person
     * @throws FieldRefused if the day is before the letter was sent, or still to come
     */
    public void note(UUID id, LocalDate day, String how, String by) {
        CircularCopy copy = sentCopy(id)
                .orElseThrow(() -> new FieldRefused("day", "the letter to this recipient was not sent yet."));
        var sent = copy.sentAt();
        if (day.isAfter(LocalDate.now(clock))
                || sent != null
                        && day.isBefore(sent.atZoneSameInstant(LondonZone.ID).toLocalDate())) {
            throw new FieldRefused("day", "enter a day since the letter was sent, and not one to come.");
        }
        acknowledge(id, day, how, by);
    }

    /** The recipient has answered by mail; a second time changes nothing. */
    void answered(CircularCopy copy, Instant receivedAt) {
        var sent = copy.sentAt();
        // where the clock of the sender's machine is slow, the mail's own time would be before the letter
        boolean tooEarly = sent != null && receivedAt.isBefore(sent.toInstant());
        ZonedDateTime at = (tooEarly ? clock.instant() : receivedAt).atZone(LondonZone.ID);
        acknowledge(copy.id(), at.toLocalDate(), BY_MAIL + TIME.format(at), null);
    }

    private void acknowledge(UUID id, LocalDate day, String how, @Nullable String by) {
        copies.find(id).ifPresent(copy -> {
            // of two last receipts at the same moment the second waits here, and sees the first
            Circular circular = rows.locked(copy.circularId());
            copies.acknowledged(id, day, how, by);
            if (circular.settledAt() == null && missing(circular.id()).isEmpty()) {
                rows.settled(circular.id(), null, NOBODY);
                process.acknowledgedByAll(circular.reference());
            }
        });
    }

    /** Who has the letter and has not acknowledged it. */
    @Transactional(readOnly = true)
    public List<CircularCopy> missing(UUID circularId) {
        return copies.of(circularId).stream()
                .filter(copy -> !copy.acknowledged())
                .toList();
    }

    /** Reminds those who are missing, once each. */
    public void remind(UUID circularId) {
        Function<CircularCopy, Letter> reminder = text.reminder(rows.of(circularId));
        for (CircularCopy copy : missing(circularId)) {
            outbox.put(reminder.apply(copy));
            copies.reminded(copy.id());
        }
    }

    /**
     * Closes a letter.
     *
     * @throws FieldRefused if someone is missing and there is no reason for it (P34.2)
     */
    public void settle(UUID circularId, @Nullable String missingReason, String by) {
        if (missingReason == null && !missing(circularId).isEmpty()) {
            throw new FieldRefused("missingReason", "say why it closes without the receipts of those shown (P34.2).");
        }
        rows.settled(circularId, missingReason, by);
    }
}
