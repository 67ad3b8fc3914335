package org.evenhand.imagery.removal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.removal.Imagery.Outcome;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the ladder as they are taken, each once and in order, and the way off it (P27.6–P27.9, Q16). */
@Service
@Transactional
public class LadderSteps {

    /** Under this name the register has what the time limit caused. */
    private static final String BY_CLOCK = "the time limit";

    private final ImageryRows rows;
    private final StepRows steps;
    private final Removals removals;
    private final RemovalLetters letters;
    private final OfficerLetters officer;
    private final ReplyTime replyTime;
    private final RemovalProcess process;
    private final MasterRegister register;
    private final Clock clock;

    LadderSteps(
            ImageryRows rows,
            StepRows steps,
            Removals removals,
            RemovalLetters letters,
            OfficerLetters officer,
            ReplyTime replyTime,
            RemovalProcess process,
            MasterRegister register,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.removals = removals;
        this.letters = letters;
        this.officer = officer;
        this.replyTime = replyTime;
        this.process = process;
        this.register = register;
        this.clock = clock;
    }

    /** Notes the conversation, and files the note of it (P27.6, T27). */
    public AwaitedReply raise(UUID contactId, Call call, String by) {
        if (call.spokenAt().isAfter(OffsetDateTime.now(clock))) {
            throw new FieldRefused("spokenAt", "this lies in the future; enter when you spoke.");
        }
        ladder(contactId).take(Rung.VERBAL, "personReached");
        AwaitedReply awaited = replyTime.fromNow();
        steps.spoken(contactId, call, awaited.due(), by);
        taken(contactId, Rung.VERBAL, "Asked: " + call.asked() + "\nAnswered: " + call.answer(), by);
        letters.fileCallNote(contactId, by);
        return awaited;
    }

    /** Drafts the letter (P27.7). @throws FieldRefused where the conversation before it is missing */
    public void draftLetter(UUID contactId, String grounds, String by) {
        ladder(contactId).take(Rung.LETTER, "letterGrounds");
        rows.drafted(contactId, grounds, by);
    }

    /** @throws FieldRefused where the drafter would approve it, or it has nobody to go to */
    public void approveLetter(UUID contactId, String by) {
        Imagery imagery = removals.of(contactId);
        ladder(contactId).take(Rung.LETTER, "letterDecision");
        if (by.equals(imagery.letterBy())) {
            throw new FieldRefused(
                    "letterDecision", "you drafted this letter, so another person must approve it (P27.7).");
        }
        if (letters.removalRecipients(imagery).isEmpty()) {
            throw new FieldRefused(
                    "letterDecision",
                    "the list has no e-mail address for this candidate or agent: add one first (T28).");
        }
        rows.letterRead(contactId, null, by);
        register.decide(contactId, "Removal letter", "Approved", null, by, "P27.7");
    }

    public void returnLetter(UUID contactId, String why, String by) {
        rows.letterRead(contactId, why, null);
        register.decide(contactId, "Removal letter", "Sent back", why, by, "P27.7");
    }

    /** Sends the letter to candidate and agent (T28). @throws FieldRefused if it was sent, or cannot be yet */
    public AwaitedReply sendLetter(UUID contactId) {
        String by = String.valueOf(removals.of(contactId).letterApprovedBy());
        ladder(contactId).take(Rung.LETTER, "letterDecision");
        AwaitedReply awaited = replyTime.fromNow();
        String words = letters.sendRemoval(contactId, awaited.due());
        steps.take(contactId, Rung.LETTER, words, awaited.due(), by);
        taken(contactId, Rung.LETTER, null, by);
        return awaited;
    }

    /** Names the adviser and what is asked (P27.8). */
    public void instruct(UUID contactId, String adviser, String question, String by) {
        ladder(contactId).take(Rung.LEGAL_ADVICE, "adviserQuestion");
        rows.instructed(contactId, adviser, question);
        register.decide(contactId, RemovalLetters.INSTRUCTED, question, null, by, "P27.8");
    }

    /** Notes the advice; it stays in the office (P27.8). */
    public void advised(UUID contactId, String advice, String by) {
        ladder(contactId).take(Rung.LEGAL_ADVICE, "legalAdvice");
        steps.take(contactId, Rung.LEGAL_ADVICE, advice, null, by);
        taken(contactId, Rung.LEGAL_ADVICE, null, by);
    }

    /** Prepares the note to the returning officer (P27.9). */
    public void prepareNote(UUID contactId, String address, String response, String by) {
        ladder(contactId).take(Rung.RETURNING_OFFICER, "responseWords");
        rows.officerToBeTold(contactId, address, response, by);
        register.decide(contactId, "Note to the returning officer", "Approved", response, by, "P27.9");
    }

    /** Tells the returning officer, with the bundle, and ends the case as not removed (T30). */
    public void tellReturningOfficer(UUID contactId) {
        String by = String.valueOf(removals.of(contactId).officerToldBy());
        ladder(contactId).take(Rung.RETURNING_OFFICER, "responseWords");
        officer.tellNotRemoved(contactId);
        steps.take(
                contactId,
                Rung.RETURNING_OFFICER,
                String.valueOf(removals.of(contactId).response()),
                null,
                by);
        taken(contactId, Rung.RETURNING_OFFICER, null, by);
        removals.end(contactId, Outcome.ESCALATED, "The last step was taken.", by);
    }

    /** Notes that it stays, or that nothing was said. */
    public void refused(UUID contactId, String words, String by) {
        steps.replied(contactId, words, by);
        register.decide(contactId, "Reply on imagery", "Not removed", words, by, "P27.8");
    }

    /** The time for the reply is over. */
    public void lapse(UUID contactId) {
        steps.lapsed(contactId);
        register.decide(contactId, "Reply on imagery", "None in time", null, BY_CLOCK, "P27.8");
    }

    /** A person has looked, and it is gone: no further step is taken. */
    public void removed(UUID contactId, String words, String by) {
        steps.replied(contactId, words, by);
        removals.end(contactId, Outcome.REMOVED, words, by);
    }

    /**
     * Somebody says that it is gone: whatever step is being taken stops until a person has looked.
     *
     * @throws FieldRefused where nothing can be stopped, and nothing is noted: before the first step, after the last, or
     *     while an earlier report waits for somebody
     */
    public void reportRemoval(UUID contactId, String how, String by) {
        Imagery imagery = removals.of(contactId);
        if (!imagery.isOnLadder()) {
            throw new FieldRefused("how", "Nothing is asked for in this case, so there is nothing to stop.");
        }
        if (imagery.reportedGone() != null) {
            throw new FieldRefused("how", "This was reported already; the task “Check removal” waits for somebody.");
        }
        rows.saidToBeGone(contactId, how, by);
        register.decide(contactId, "Removal reported", "To be checked", how, by, "P27.7");
        if (!process.removalReported(imagery.reference())) {
            throw new FieldRefused("how", "The first step has not begun yet; report it again in a few minutes.");
        }
    }

    /** A person has looked after such a report. */
    public void checked(UUID contactId, boolean gone, String words, String by) {
        rows.saidToBeGone(contactId, null, null);
        if (gone) {
            removed(contactId, words, by);
        } else {
            register.decide(contactId, "Reported removal", "Still there", words, by, "P27.7");
        }
    }

    private Ladder ladder(UUID contactId) {
        List<Rung> passed = steps.of(contactId).stream().map(Step::rung).toList();
        return new Ladder(removals.of(contactId).severity(), passed);
    }

    private void taken(UUID contactId, Rung rung, @Nullable String words, String by) {
        register.decide(contactId, "Step on the ladder", rung.label(), words, by, rung.rule());
    }
}
