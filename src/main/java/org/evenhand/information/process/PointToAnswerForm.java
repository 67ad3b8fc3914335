package org.evenhand.information.process;

import static org.evenhand.information.process.AlreadyAnsweredVariables.ANSWER_PUBLISHED;
import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.COVERED_BY_PUBLISHED;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.AlreadyAnswered;
import org.evenhand.information.Pointer;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublishedAnswers;
import org.springframework.stereotype.Component;

/** The link to what is published already, and what it leaves open (P12.1, P12.3). */
@Component
class PointToAnswerForm implements TaskForm {

    private final MasterRegister register;
    private final PublishedAnswers publishedAnswers;
    private final AlreadyAnswered answered;

    PointToAnswerForm(MasterRegister register, PublishedAnswers publishedAnswers, AlreadyAnswered answered) {
        this.register = register;
        this.publishedAnswers = publishedAnswers;
        this.answered = answered;
    }

    @Override
    public String key() {
        return "point-to-answer";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Optional<Pointer> before = answered.latest(contact.id());
        return new Shown()
                .put("contactReference", contact.reference())
                .put("sender", contact.requester())
                .put("informationSoughtShown", contact.informationSought())
                .put(
                        "earlierLink",
                        before.filter(pointer -> pointer.linkProblem() != null)
                                .map(pointer -> pointer.link() + "\n" + pointer.linkProblem())
                                .orElse(null))
                .put("publishedAnswers", publishedAnswers.describe(contact.informationSought()))
                .put("letterPreview", answered.preview(contact.id()))
                .put("publishedLink", before.map(Pointer::link).orElse(contact.coveredBy()))
                .put("partCovered", before.map(Pointer::partCovered).orElse(null))
                .put("remainsOpen", before.map(Pointer::remainsOpen).orElse(null))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean nothing = form.is("coverage", "NOTHING");
        boolean all = form.is("coverage", "WHOLE");
        if (nothing) {
            register.decide(contact, "Already published", "Nothing of it", null, form.submittedBy(), "P12.1");
        } else {
            answered.point(
                    contact,
                    form.require("publishedLink", "say where it is published (P12.2)."),
                    form.require("partCovered", "say what the published answer covers, as the requester will read it."),
                    all ? null : form.require("remainsOpen", "say what remains to be answered (P12.3)."),
                    form.submittedBy());
        }
        ANSWER_PUBLISHED.set(task, !nothing);
        if (all) {
            NEXT_STEP.set(task, HANDLED);
        } else {
            COVERED_BY_PUBLISHED.set(task, false);
            CONTACT_CLASS.set(task, ContactClass.INFORMATION.name());
            register.reclassify(contact, ContactClass.INFORMATION);
            NEXT_STEP.set(task, ROUTE_AGAIN);
        }
    }
}
