package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.election.Extension;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do to the time for an answer: stop it while they ask what is meant, or take more, with a reason (P09.15). */
@Service
@Transactional
public class AnswerTime {

    private static final String RULE = "P09.15";

    private final Clarifications clarifications;
    private final Deadlines deadlines;
    private final MasterRegister register;
    private final DateWords words;
    private final Clock clock;

    AnswerTime(
            Clarifications clarifications, Deadlines deadlines, MasterRegister register, DateWords words, Clock clock) {
        this.clarifications = clarifications;
        this.deadlines = deadlines;
        this.register = register;
        this.words = words;
        this.clock = clock;
    }

    /** Notes the question and stops the clock; {@link ClarificationLetter} sends it. */
    public void ask(UUID contact, String question, String replyAddress, String by) {
        clarifications.ask(contact, question, replyAddress, by);
        deadlines.pause(contact, purpose(contact), "Clarification asked", by);
        register.decide(contact, "Clarification asked", "The time for the answer stands still", null, by, RULE);
    }

    /**
     * Records the reply and has the clock run on.
     *
     * @param answer what was replied; null where no reply came
     * @param receivedAt when it reached the office; none where no reply came, and the clock runs on from now
     * @throws BeforeAsked if that is before the minute of the question
     */
    public void record(UUID contact, @Nullable String answer, @Nullable OffsetDateTime receivedAt, String by) {
        Clarification asked = clarifications.latest(contact);
        OffsetDateTime until = receivedAt == null ? OffsetDateTime.now(clock) : receivedAt;
        if (until.isBefore(asked.askedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw new BeforeAsked();
        }
        clarifications.record(asked, answer, until, by);
        deadlines.resume(contact, purpose(contact), until, by);
        String outcome = answer == null ? "No reply came; the time runs on" : "Received; the time runs on";
        register.decide(contact, "Clarification", outcome, null, by, RULE);
    }

    /** Takes more time, in the unit of the time allowed. */
    public void extend(UUID contact, Extension extension, String by) {
        deadlines.extend(contact, purpose(contact), extension, by);
        String outcome = deadlines
                .due(contact, purpose(contact))
                .map(due -> "The answer is due on " + words.day(due.at()))
                .orElse("The clock stands");
        register.decide(contact, "Time extended", outcome, extension.reason(), by, RULE);
    }

    private Purpose purpose(UUID contact) {
        return Purpose.of(register.contact(contact).contactClass());
    }

    /** A reply cannot have come before the question. */
    public static class BeforeAsked extends RuntimeException {}
}
