package org.evenhand.imagery.removal.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.engine.TableWord;
import org.evenhand.imagery.removal.AwaitedReply;
import org.evenhand.imagery.removal.Rung;
import org.evenhand.imagery.removal.Severity;

/** What the processes of imagery carry besides the contact itself. */
final class ImageryVariables {

    static final ProcessVariable<String> IMAGERY_POLICY = word("imageryPolicy");
    static final ProcessVariable<Boolean> FILMED_WITH_US = flag("filmedWithUs");
    static final ProcessVariable<Boolean> PUBLISHED_PICTURE = flag("publishedPicture");
    static final ProcessVariable<Boolean> IMPLIES_SUPPORT = flag("impliesSupport");
    static final ProcessVariable<Boolean> STORY_INACCURATE = flag("storyInaccurate");
    static final ProcessVariable<Boolean> PRIOR_CONSENT = flag("priorConsent");

    /** What the policy says; unset where it says nothing. */
    static final ProcessVariable<String> IMAGERY_ADVICE = word("imageryAdvice");

    /** The groups that decide. */
    static final ProcessVariable<String> IMAGERY_DECIDER = word("imageryDecider");

    static final ProcessVariable<String> IMAGERY_DECISION = word("imageryDecision");
    static final ProcessVariable<Boolean> PARO_TOLD_AT_ONCE = flag("paroToldAtOnce");

    static final ProcessVariable<String> LETTER_DECISION = word("letterDecision");
    static final ProcessVariable<Boolean> IMAGERY_REMOVED = flag("imageryRemoved");

    /** How the ladder was left by somebody's check: {@code removed} or {@code still-there}. */
    static final ProcessVariable<String> LADDER_OUTCOME = word("ladderOutcome");

    /** What the table of the ladder chooses next (P27.6–P27.9). */
    static final ProcessVariable<String> IMAGERY_STEP = word("imageryStep");

    private static final ProcessVariable<String> IMAGERY_SEVERITY = word("imagerySeverity");
    private static final ProcessVariable<String> LAST_STEP = word("lastStep");
    private static final ProcessVariable<Boolean> AWAITING_REPLY = flag("awaitingReply");
    private static final ProcessVariable<Date> REPLY_DUE_AT = new ProcessVariable<>("replyDueAt", Date.class);
    private static final ProcessVariable<Date> REPLY_REMINDER_AT = new ProcessVariable<>("replyReminderAt", Date.class);

    private ImageryVariables() {}

    /** Sets out before a first step: those under it are left out. */
    static void begin(VariableScope scope, Severity severity, Rung first) {
        IMAGERY_SEVERITY.set(scope, TableWord.of(severity));
        LAST_STEP.set(scope, first == Rung.VERBAL ? "none" : TableWord.of(Rung.values()[first.ordinal() - 1]));
        AWAITING_REPLY.set(scope, false);
    }

    static void taken(VariableScope scope, Rung rung) {
        LAST_STEP.set(scope, TableWord.of(rung));
        AWAITING_REPLY.set(scope, false);
    }

    static void taken(VariableScope scope, Rung rung, AwaitedReply reply) {
        LAST_STEP.set(scope, TableWord.of(rung));
        AWAITING_REPLY.set(scope, true);
        REPLY_DUE_AT.set(scope, reply.dueAt());
        REPLY_REMINDER_AT.set(scope, reply.reminderAt());
    }

    static void replied(VariableScope scope) {
        AWAITING_REPLY.set(scope, false);
    }

    static Date replyDueAt(VariableScope scope) {
        return REPLY_DUE_AT.get(scope);
    }

    private static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    private static ProcessVariable<String> word(String name) {
        return new ProcessVariable<>(name, String.class);
    }
}
