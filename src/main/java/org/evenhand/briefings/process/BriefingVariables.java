package org.evenhand.briefings.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.evenhand.briefings.Briefing;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.register.ContactVariables;

/** What the processes of an event carry: the event, its times, and what the criteria ask. */
final class BriefingVariables {

    static final IdVariable BRIEFING_ID = new IdVariable("briefingId");
    static final ProcessVariable<Date> QUESTIONS_DUE_AT = new ProcessVariable<>("questionsDueAt", Date.class);
    static final ProcessVariable<Date> BRIEFING_AT = new ProcessVariable<>("briefingAt", Date.class);

    static final ProcessVariable<Boolean> FACTUAL = flag("factual");
    static final ProcessVariable<String> ELECTION_CONTENT = word("electionContent");
    static final ProcessVariable<Boolean> SECOND_BRIEFING = flag("secondBriefing");
    static final ProcessVariable<String> EVENT_TIMING = word("eventTiming");
    static final ProcessVariable<Boolean> SOMEONE_DECLARED = flag("someoneDeclared");
    static final ProcessVariable<Boolean> AFTER_LIST = flag("afterList");

    /** What the criteria advise; unset where they give no advice. */
    static final ProcessVariable<String> BRIEFING_ADVICE = word("briefingAdvice");

    static final ProcessVariable<String> BRIEFING_DECISION = word("briefingDecision");
    static final ProcessVariable<Boolean> EVERYONE_INVITED = flag("everyoneInvited");
    static final ProcessVariable<Boolean> SECOND_BRIEFING_NEEDED = flag("secondBriefingNeeded");
    static final ProcessVariable<Boolean> NOTES_APPROVED = flag("notesApproved");

    private BriefingVariables() {}

    /** With what the process of this event begins. */
    static Map<String, Object> of(Briefing briefing) {
        return Map.of(
                BRIEFING_ID.name(), briefing.id().toString(),
                // the task list shows it where a contact's would stand
                ContactVariables.CONTACT_REFERENCE.name(), briefing.reference(),
                QUESTIONS_DUE_AT.name(), Date.from(briefing.questionsBy().toInstant()),
                BRIEFING_AT.name(), Date.from(briefing.startsAt().toInstant()));
    }

    /** The event was moved. */
    static void setTimes(VariableScope scope, Briefing briefing) {
        QUESTIONS_DUE_AT.set(scope, Date.from(briefing.questionsBy().toInstant()));
        BRIEFING_AT.set(scope, Date.from(briefing.startsAt().toInstant()));
    }

    private static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    private static ProcessVariable<String> word(String name) {
        return new ProcessVariable<>(name, String.class);
    }
}
