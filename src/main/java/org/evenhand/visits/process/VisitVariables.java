package org.evenhand.visits.process;

import java.util.Date;
import org.evenhand.engine.ProcessVariable;

/** What the processes of visits carry besides the contact itself: the answers to the criteria, and what follows. */
final class VisitVariables {

    static final ProcessVariable<Boolean> NATIONAL_VISIT = flag("nationalVisit");
    static final ProcessVariable<Boolean> PUBLICITY_AIM = flag("publicityAim");
    static final ProcessVariable<Boolean> MEDIA_ATTENDING = flag("mediaAttending");
    static final ProcessVariable<Boolean> SAME_FOR_ALL = flag("sameForAll");
    static final ProcessVariable<Boolean> HEALTH_RESTRICTED = flag("healthRestricted");
    static final ProcessVariable<Boolean> SEVERAL_INTERESTED = flag("severalInterested");
    static final ProcessVariable<String> DISRUPTION = word("disruption");
    static final ProcessVariable<String> PUBLICITY_PLAN = word("publicityPlan");
    static final ProcessVariable<String> VISIT_MODE = word("visitMode");

    /** What the criteria advise; unset where they give no advice. */
    static final ProcessVariable<String> VISIT_ADVICE = word("visitAdvice");

    /** Whether the decision need not wait for the Chief Constable. */
    static final ProcessVariable<Boolean> VIEW_WAIVED = flag("viewWaived");

    static final ProcessVariable<Date> VIEW_DUE_AT = new ProcessVariable<>("viewDueAt", Date.class);
    static final ProcessVariable<Date> VISIT_AT = new ProcessVariable<>("visitAt", Date.class);

    /** The groups that decide. */
    static final ProcessVariable<String> VISIT_DECIDER = word("visitDecider");

    /** The group of the leadership that did not decide. */
    static final ProcessVariable<String> VISIT_NOTICE_GROUP = word("visitNoticeGroup");

    static final ProcessVariable<String> VISIT_DECISION = word("visitDecision");
    static final ProcessVariable<Boolean> VISIT_GRANTED = flag("visitGranted");

    private VisitVariables() {}

    private static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    private static ProcessVariable<String> word(String name) {
        return new ProcessVariable<>(name, String.class);
    }
}
