package org.evenhand.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.mail.Circulars;
import org.evenhand.register.MasterRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings everything open up to what dates are now counted from, in the transaction that changes it. A case that does not
 * move is left alone, so a second time does nothing; whoever has cases that move is told of all of them in one letter.
 */
@Component
public class Redating {

    private static final Logger LOG = LoggerFactory.getLogger(Redating.class);

    private final Clocks clocks;
    private final Reckonings reckonings;
    private final CaseWork work;
    private final MasterRegister register;
    private final Circulars letters;
    private final DateWords words;

    Redating(
            Clocks clocks,
            Reckonings reckonings,
            CaseWork work,
            MasterRegister register,
            Circulars letters,
            DateWords words) {
        this.clocks = clocks;
        this.reckonings = reckonings;
        this.work = work;
        this.register = register;
        this.letters = letters;
        this.words = words;
    }

    @EventListener
    @Transactional
    public void on(DatesChanged change) {
        Map<String, List<Move>> moves = new TreeMap<>();
        for (RunningClock running : clocks.running()) {
            moved(running, change)
                    .ifPresent(move -> work.owners(running.reference())
                            .forEach(owner -> moves.computeIfAbsent(owner, none -> new ArrayList<>())
                                    .add(move)));
        }
        String effect = UUID.randomUUID().toString();
        moves.forEach((owner, cases) -> letters.send(
                "dates-moved", effect, null, List.of(owner), Map.of("cases", cases, "reason", change.reason())));
    }

    private Optional<Move> moved(RunningClock running, DatesChanged change) {
        Instant told = running.toldDueAt();
        if (told == null) {
            return Optional.empty();
        }
        return due(running).filter(due -> !due.at().equals(told)).map(due -> move(running, told, due, change));
    }

    /** A date that cannot be counted any more stays as it was told: the change is not refused for its sake. */
    private Optional<Due> due(RunningClock running) {
        try {
            return reckonings.due(running);
        } catch (CalendarUnknown unknown) {
            LOG.warn("{} keeps its date: {}", running.reference(), unknown.getMessage());
            return Optional.empty();
        }
    }

    private Move move(RunningClock running, Instant told, Due due, DatesChanged change) {
        var move = new Move(running.reference(), words.day(told), words.day(due.at()));
        clocks.told(running, due.at());
        work.retime(running.reference(), due);
        register.decide(
                running.contactId(),
                "Due date moved",
                "From " + move.from() + " to " + move.to(),
                change.reason(),
                change.person(),
                "P09.15 S35");
        return move;
    }

    /** A case whose due date moves; the letter names it so. */
    public record Move(String reference, String from, String to) {}
}
