package org.evenhand.visits.process;

import static org.evenhand.parity.EssentialTestVariables.TESTS_PASSED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.election.Policy.VisitDecider;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.parity.EssentialTests;
import org.evenhand.parity.TestsOutcome;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.evenhand.visits.Sites;
import org.evenhand.visits.Visit;
import org.evenhand.visits.VisitPlan;
import org.evenhand.visits.VisitWords;
import org.evenhand.visits.Visits;
import org.springframework.stereotype.Component;

/** Where, when and for what a visit is asked, and the answers to the criteria and the essential tests (P24.2, E06, Q01). */
@Component
class AssessVisitForm implements TaskForm {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int LARGEST_PARTY = 99;

    private final MasterRegister register;
    private final Visits visits;
    private final Sites sites;
    private final Criteria criteria;
    private final EssentialTests tests;
    private final Policy policy;
    private final Clock clock;

    AssessVisitForm(
            MasterRegister register,
            Visits visits,
            Sites sites,
            Criteria criteria,
            EssentialTests tests,
            Policy policy,
            Clock clock) {
        this.register = register;
        this.visits = visits;
        this.sites = sites;
        this.criteria = criteria;
        this.tests = tests;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "assess-visit";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        String like = visits.likeCases(contact.id());
        return ContactShown.of(contact)
                .put(
                        "moveReasonShown",
                        visits.latest(contact.id()).map(Visit::reason).orElse(null))
                .put(
                        "knownSites",
                        sites.open().isEmpty() ? "None; add them at /desk/visits" : String.join("\n", sites.open()))
                .put("visitsAhead", VisitWords.ahead(visits.standing(), OffsetDateTime.now(clock)))
                .put("likeCases", like.isEmpty() ? "None" : like)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        VisitPlan plan = new VisitPlan(
                form.require("visitSite"),
                form.dateTime("visitAt").toOffsetDateTime(),
                form.number("visitMinutes", SHORTEST, LONGEST),
                form.number("visitParty", 1, LARGEST_PARTY),
                form.require("visitPurpose"),
                form.require("visitFacilities"),
                form.require("visitHost"),
                criteria.inWords(form));
        visits.assess(contact, plan, form.submittedBy());
        criteria.take(task, form);
        TestsOutcome tested = tests.answer(contact, form, Criteria.tests(form));
        TESTS_PASSED.set(task, !tested.standsAgainst());
        VisitDecider decider = policy.visitDecider();
        boolean heard = decider.hearsChiefConstable(form.yes("viewWanted"));
        VisitVariables.VISIT_DECIDER.set(task, tested.deciders(decider.groups()));
        VisitVariables.VIEW_WAIVED.set(task, !heard);
        if (heard) {
            VisitVariables.VIEW_DUE_AT.set(
                    task, Date.from(visits.seekView(contact).toInstant()));
        }
    }
}
