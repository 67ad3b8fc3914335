package org.evenhand.meetings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.parity.LikeCases;
import org.evenhand.parity.Outcome;
import org.evenhand.parity.UnlikeDecisions;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for an individual meeting (P22) or a series of them (P23): the same order of questions for everyone (E13). */
@Service
@Transactional
public class Meetings {

    private final MeetingRows rows;
    private final MasterRegister register;
    private final LikeCases likeCases;
    private final UnlikeDecisions unlike;
    private final MeetingProcess process;
    private final Clock clock;

    Meetings(
            MeetingRows rows,
            MasterRegister register,
            LikeCases likeCases,
            UnlikeDecisions unlike,
            MeetingProcess process,
            Clock clock) {
        this.rows = rows;
        this.register = register;
        this.likeCases = likeCases;
        this.unlike = unlike;
        this.process = process;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(UUID contactId) {
        return rows.find(contactId);
    }

    /** @throws IllegalStateException where none is assessed */
    @Transactional(readOnly = true)
    public Meeting of(UUID contactId) {
        return rows.find(contactId)
                .orElseThrow(() -> new IllegalStateException("No meeting is assessed for contact " + contactId));
    }

    /** Those that were agreed to and stand, from the first to the last. */
    @Transactional(readOnly = true)
    public List<Meeting> standing() {
        return rows.standing();
    }

    public void assess(UUID contactId, MeetingPlan plan, String by) {
        rows.add(contactId, plan, by);
        register.decide(contactId, "Meeting assessed", plan.host().label(), plan.criteria(), by, "P22.1 P22.2 P22.3");
    }

    /** The questions have come (P22.3). */
    public void noteQuestions(UUID contactId, String questions, String by) {
        rows.questions(contactId, questions);
        register.decide(contactId, "Questions for the meeting", "Sent", null, by, "P22.3 E13.4");
    }

    /**
     * Decides.
     *
     * @param difference why a like request went the other way
     * @throws FieldRefused where a rule stands against the decision, or it lacks its reasons
     */
    public void decide(
            UUID contactId, Advice advice, MeetingDecision decision, @Nullable String difference, String by) {
        boolean agreed = decision.outcome() == Meeting.Outcome.AGREED;
        if (of(contactId).assessedBy().equals(by)) {
            throw new FieldRefused(
                    "meetingDecision",
                    "you assessed this meeting, so another person must decide it. Unclaim the task for them.");
        }
        if (agreed && !advice.allowsMeeting()) {
            throw new FieldRefused("meetingDecision", "a rule stands against it. " + advice.label() + " (E13, Q01).");
        }
        OffsetDateTime meetAt = decision.meetAt();
        if (meetAt != null && !meetAt.isAfter(OffsetDateTime.now(clock))) {
            throw new FieldRefused("meetingAt", "this lies in the past; enter when they are to meet.");
        }
        unlike.explain(contactId, agreed ? Outcome.ANSWERED : Outcome.REFUSED, difference, by);
        rows.decided(contactId, advice, decision, difference, by);
        register.decide(
                contactId,
                "Meeting decided",
                decision.outcome().label(),
                decision.reason(),
                by,
                advice.isSeries() ? "P23.1" : "P22.5");
    }

    /**
     * Writes down what was said, which is published, or why the meeting did not take place (P22.4, Q20).
     *
     * @param minutes how long it was; null where it did not take place
     */
    public void note(UUID contactId, boolean held, @Nullable Integer minutes, String notes, String by) {
        rows.noted(contactId, held, minutes, notes, by);
        register.decide(contactId, "Meeting noted", held ? "Took place" : "Did not take place", null, by, "P22.4");
    }

    /**
     * The request is withdrawn, and everyone concerned is told.
     *
     * @throws FieldRefused where it is declined, withdrawn or over, so that there is nothing to call off
     */
    public void withdraw(UUID contactId, String reason, String by) {
        Meeting meeting = of(contactId);
        if (!meeting.canBeWithdrawn()) {
            throw new FieldRefused("reason", "the meeting was declined, held or is withdrawn already.");
        }
        rows.withdrawn(contactId, reason, by);
        register.decide(contactId, "Meeting withdrawn", meeting.host().label(), reason, by, "P22.5");
        process.withdrawn(meeting.reference());
    }

    /** Like requests and what became of them, as text for a form. */
    @Transactional(readOnly = true)
    public String likeCases(UUID contactId) {
        return likeCases.of(contactId).describe();
    }

    Map<String, Object> facts(Meeting meeting) {
        return Map.of(
                "meeting", meeting,
                "contact", register.contact(meeting.contactId()),
                "when", MeetingWords.when(meeting));
    }
}
