package org.evenhand.preparation.governance.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.site.LondonZone;

/** What the checks of governance carry. */
final class GovernanceVariables {

    static final IdVariable ELECTION_ID = new IdVariable("electionId");
    static final ProcessVariable<Date> INTERESTS_ASK_AT = new ProcessVariable<>("interestsAskAt", Date.class);
    static final ProcessVariable<Date> INTERESTS_CHASE_AT = new ProcessVariable<>("interestsChaseAt", Date.class);
    static final ProcessVariable<Date> INTERESTS_DUE_AT = new ProcessVariable<>("interestsDueAt", Date.class);

    static final IdVariable PANEL_MEETING_ID = new IdVariable("panelMeetingId");
    static final ProcessVariable<Date> PANEL_DUE_AT = new ProcessVariable<>("panelDueAt", Date.class);
    static final ProcessVariable<Boolean> MEETING_MOVED = new ProcessVariable<>("meetingMoved", Boolean.class);
    static final ProcessVariable<Boolean> AGENDA_NEUTRAL = new ProcessVariable<>("agendaNeutral", Boolean.class);

    static final IdVariable ANNUAL_REPORT_ID = new IdVariable("annualReportId");
    static final ProcessVariable<Date> REPORT_CHECK_DUE_AT = new ProcessVariable<>("reportCheckDueAt", Date.class);
    static final ProcessVariable<Date> REPORT_PUBLISH_AT = new ProcessVariable<>("reportPublishAt", Date.class);
    static final ProcessVariable<Boolean> ISSUE_WISHED = new ProcessVariable<>("issueWished", Boolean.class);
    static final ProcessVariable<Boolean> MAY_SWAY = new ProcessVariable<>("maySway", Boolean.class);
    static final ProcessVariable<String> REPORT_TIMING = new ProcessVariable<>("reportTiming", String.class);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private GovernanceVariables() {}

    /** When people are asked on this day. */
    static Date morning(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(LondonZone.ID).toInstant());
    }
}
