package org.evenhand.meetings.process;

import java.util.Date;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code meeting-request} carries besides the contact itself. */
final class MeetingVariables {

    static final ProcessVariable<Boolean> MEETING_SERIES = flag("meetingSeries");
    static final ProcessVariable<Boolean> FORMALLY_DECLARED = flag("formallyDeclared");
    static final ProcessVariable<Boolean> COVERED_BY_DOCUMENTS = flag("coveredByDocuments");
    static final ProcessVariable<Boolean> QUESTIONS_SENT = flag("questionsSent");
    static final ProcessVariable<String> MEETING_STATUS = word("meetingStatus");
    static final ProcessVariable<String> MEETING_QUESTIONS = word("meetingQuestions");
    static final ProcessVariable<String> REGULAR_MEETINGS = word("regularMeetings");

    /** What the order of questions advises; unset where it gives no advice. */
    static final ProcessVariable<String> MEETING_ADVICE = word("meetingAdvice");

    static final ProcessVariable<Boolean> MEETING_AGREED = flag("meetingAgreed");
    static final ProcessVariable<Date> MEETING_AT = new ProcessVariable<>("meetingAt", Date.class);

    private MeetingVariables() {}

    private static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    private static ProcessVariable<String> word(String name) {
        return new ProcessVariable<>(name, String.class);
    }
}
