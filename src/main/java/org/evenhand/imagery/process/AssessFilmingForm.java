package org.evenhand.imagery.process;

import static org.evenhand.parity.EssentialTestVariables.TESTS_PASSED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Periods;
import org.evenhand.election.Policy;
import org.evenhand.election.Policy.PhotoInPeriod;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.FilmingPlan;
import org.evenhand.imagery.Filmings;
import org.evenhand.parity.EssentialTests;
import org.evenhand.parity.TestsOutcome;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** What is to be filmed for which use, and the criteria; the period is the office's own, nobody types it (E07, Q01, Q17). */
@Component
class AssessFilmingForm implements TaskForm {

    private final MasterRegister register;
    private final Filmings filmings;
    private final Periods periods;
    private final Policy policy;
    private final EssentialTests tests;

    AssessFilmingForm(
            MasterRegister register, Filmings filmings, Periods periods, Policy policy, EssentialTests tests) {
        this.register = register;
        this.filmings = filmings;
        this.periods = periods;
        this.policy = policy;
        this.tests = tests;
    }

    @Override
    public String key() {
        return "assess-filming";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        String like = filmings.likeCases(contact.id());
        return ContactShown.of(contact)
                .put("periodShown", period())
                .put("policyShown", policy.photoInPeriod().label())
                .put("likeCases", like.isEmpty() ? "None" : like)
                .values();
    }

    private String period() {
        return periods.now().restricted() ? "In the pre-election period" : "Outside the pre-election period";
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        PhotoInPeriod mode = policy.photoInPeriod();
        filmings.assess(
                CONTACT_ID.get(task),
                new FilmingPlan(
                        form.require("filming"),
                        form.require("filmingUse"),
                        form.require("peopleToShow"),
                        inWords(form, mode)),
                form.submittedBy());
        TestsOutcome tested = tests.answer(CONTACT_ID.get(task), form, Map.of());
        TESTS_PASSED.set(task, !tested.standsAgainst());
        FilmingVariables.RESTRICTED_PERIOD.set(task, periods.now().restricted());
        FilmingVariables.FILMING_MODE.set(task, mode.name());
        FilmingVariables.FILMING_DECIDER.set(task, tested.deciders(mode.deciders()));
        FilmingVariables.NEWS_USE.set(task, form.yes("newsUse"));
        FilmingVariables.CAMPAIGN_USE.set(task, form.yes("campaignUse"));
        FilmingVariables.STAFF_SHOWN.set(task, form.yes("staffShown"));
        FilmingVariables.STATEMENTS_MIXED.set(task, form.yes("statementsMixed"));
        FilmingVariables.MATERIAL_WANTED.set(task, form.yes("materialWanted"));
        FilmingVariables.USE_VERIFIED.set(task, form.yes("useVerified"));
        FilmingVariables.CONSENT_ASKED.set(task, false);
        NEXT_STEP.set(task, HANDLED);
    }

    private String inWords(Submission form, PhotoInPeriod mode) {
        return String.join(
                "\n",
                period() + "; the policy: " + mode.label() + " (E07.2)",
                "For press or television news: " + form.require("newsUse") + " (E07.5)",
                "For a campaign: " + form.require("campaignUse") + " (E07.3)",
                "Staff of the office shown: " + form.require("staffShown") + " (E07.3)",
                "Mixed with a candidate’s statement: " + form.require("statementsMixed") + " (E07.4)",
                "Material of ours asked for: " + form.require("materialWanted") + " (P25.6)",
                "Checked that it is for no campaign: " + form.require("useVerified") + " (P25.6)");
    }
}
