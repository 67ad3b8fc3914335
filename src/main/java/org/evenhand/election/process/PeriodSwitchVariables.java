package org.evenhand.election.process;

import java.util.Date;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code period-switch} carries. */
final class PeriodSwitchVariables {

    static final IdVariable ELECTION_ID = new IdVariable("electionId");
    static final ProcessVariable<Date> CHECKLIST_AT = new ProcessVariable<>("checklistAt", Date.class);
    static final ProcessVariable<Date> CHECKLIST_DUE_AT = new ProcessVariable<>("checklistDueAt", Date.class);
    static final ProcessVariable<Date> PERIOD_START_AT = new ProcessVariable<>("periodStartAt", Date.class);
    static final ProcessVariable<Date> PERIOD_END_AT = new ProcessVariable<>("periodEndAt", Date.class);

    private PeriodSwitchVariables() {}
}
