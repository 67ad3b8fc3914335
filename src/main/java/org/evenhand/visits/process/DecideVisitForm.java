package org.evenhand.visits.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.parity.EssentialTests;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.evenhand.visits.Advice;
import org.evenhand.visits.Visit;
import org.evenhand.visits.VisitLetters;
import org.evenhand.visits.VisitWords;
import org.evenhand.visits.Visits;
import org.evenhand.visits.Visits.Choice;
import org.springframework.stereotype.Component;

/** The decision on a visit, with everything it rests on in one place (P24.1, P24.2). */
@Component
class DecideVisitForm implements TaskForm {

    private final MasterRegister register;
    private final Visits visits;
    private final VisitLetters letters;
    private final Colleagues colleagues;
    private final EssentialTests tests;

    DecideVisitForm(
            MasterRegister register, Visits visits, VisitLetters letters, Colleagues colleagues, EssentialTests tests) {
        this.register = register;
        this.visits = visits;
        this.letters = letters;
        this.colleagues = colleagues;
        this.tests = tests;
    }

    @Override
    public String key() {
        return "decide-visit";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Visit visit = visits.of(contact.id());
        String like = visits.likeCases(contact.id());
        return VisitShown.of(contact, visit)
                .put("adviceShown", VisitShown.advice(VisitVariables.VISIT_ADVICE.find(task)))
                .put("essentialTestsShown", tests.shown(contact.id()))
                .put("planShown", visit.plan())
                .put("viewShown", view(visit))
                .put("likeVisits", VisitWords.alike(visits.standing(), contact.id(), visit.site()))
                .put("likeCases", like.isEmpty() ? "None" : like)
                .put("letterPreview", letters.preview(contact.id(), Advice.of(VisitVariables.VISIT_ADVICE.find(task))))
                .values();
    }

    private static String view(Visit visit) {
        Visit.View view = visit.view();
        if (view != null) {
            return view.label() + (visit.viewWords() == null ? "" : ": " + visit.viewWords());
        }
        return visit.viewLapsedAt() == null ? "" : "It did not come in time.";
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String decision = form.require("visitDecision");
        Choice choice = switch (decision) {
            case "grant" -> Choice.GRANT;
            case "redate" -> Choice.MOVE;
            default -> Choice.REFUSE;
        };
        visits.decide(
                contact,
                Advice.of(VisitVariables.VISIT_ADVICE.find(task)),
                choice,
                form.text("decisionReason"),
                form.text("differenceReason"),
                form.submittedBy());
        VisitVariables.VISIT_DECISION.set(task, decision);
        VisitVariables.VISIT_GRANTED.set(task, choice == Choice.GRANT);
        VisitVariables.VISIT_NOTICE_GROUP.set(task, otherLeadership(form.submittedBy()));
        NEXT_STEP.set(task, HANDLED);
    }

    /** The office's decision is told to the chief officers, and theirs to the Chief Executive (P24.7). */
    private String otherLeadership(String decider) {
        return colleagues.isIn(decider, OfficeGroup.CHIEF_OFFICER.id())
                ? OfficeGroup.CHIEF_EXECUTIVE.id()
                : OfficeGroup.CHIEF_OFFICER.id();
    }
}
