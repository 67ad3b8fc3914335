package org.evenhand.visits.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Periods;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.parity.EssentialTest;
import org.springframework.stereotype.Component;

/** The criteria as they were answered (E06): for the table that judges them, and in words for whoever decides. */
@Component
class Criteria {

    private final Policy policy;
    private final Periods periods;

    Criteria(Policy policy, Periods periods) {
        this.policy = policy;
        this.periods = periods;
    }

    void take(DelegateTask task, Submission form) {
        VisitVariables.PUBLICITY_AIM.set(task, form.yes("publicityAim"));
        VisitVariables.MEDIA_ATTENDING.set(task, form.yes("mediaAttending"));
        VisitVariables.SAME_FOR_ALL.set(task, form.yes("sameForAll"));
        VisitVariables.HEALTH_RESTRICTED.set(task, form.yes("healthRestricted"));
        VisitVariables.SEVERAL_INTERESTED.set(task, form.yes("severalInterested"));
        VisitVariables.DISRUPTION.set(task, form.require("disruption"));
        VisitVariables.PUBLICITY_PLAN.set(task, form.require("publicityPlan"));
        VisitVariables.NATIONAL_VISIT.set(task, nationalVisit(form));
        VisitVariables.VISIT_MODE.set(task, policy.visitMode());
    }

    /** The essential tests that the criteria of a visit ask about already (E06.3, E06.4). */
    static Map<EssentialTest, Boolean> tests(Submission form) {
        return Map.of(
                EssentialTest.NOT_FOR_ALL,
                !form.yes("sameForAll"),
                EssentialTest.HINDERS,
                form.is("disruption", "any-time"));
    }

    String inWords(Submission form) {
        List<String> lines = new ArrayList<>();
        lines.add("Mainly for publicity: " + said(form, "publicityAim") + " (E06.2)");
        lines.add("Media attending: " + said(form, "mediaAttending") + " (E06.2)");
        lines.add("Disturbs the service or its users, or too much demand: "
                + switch (form.require("disruption")) {
                    case "none" -> "no";
                    case "that-time" -> "at that time";
                    default -> "at any time";
                }
                + " (E06.3)");
        lines.add("The same could be given to every candidate: " + said(form, "sameForAll") + " (E06.4, Q02)");
        lines.add("Publicity linked to it: " + (form.is("publicityPlan", "none") ? "no" : "yes") + " (E06.5)");
        lines.add("Several candidates interested: " + said(form, "severalInterested") + " (E06.6)");
        lines.add("Health restrictions in force: " + said(form, "healthRestricted") + " (E06.1)");
        lines.add("A national party’s visit: " + said(form, "nationalParty")
                + (periods.now().restricted() ? ", within the period" : ", outside the period") + " (P24.9)");
        return String.join("\n", lines);
    }

    private boolean nationalVisit(Submission form) {
        return form.yes("nationalParty") && periods.now().restricted();
    }

    private static String said(Submission form, String question) {
        return form.require(question);
    }
}
