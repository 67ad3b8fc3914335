package org.evenhand.imagery.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.Advice;
import org.evenhand.imagery.Filmings;
import org.evenhand.parity.EssentialTests;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The decision on filming that no rule forbids (P25.1, P25.4). */
@Component
class DecideFilmingForm implements TaskForm {

    private final MasterRegister register;
    private final Filmings filmings;
    private final EssentialTests tests;

    DecideFilmingForm(MasterRegister register, Filmings filmings, EssentialTests tests) {
        this.register = register;
        this.filmings = filmings;
        this.tests = tests;
    }

    @Override
    public String key() {
        return "decide-filming";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        String like = filmings.likeCases(contact.id());
        return FilmingShown.of(contact, filmings.of(contact.id()))
                .put("adviceShown", advice(task).label() + ".")
                .put("essentialTestsShown", tests.shown(contact.id()))
                .put("likeCases", like.isEmpty() ? "None" : like)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        filmings.decide(
                CONTACT_ID.get(task),
                advice(task),
                form.is("filmingDecision", "allow"),
                form.text("conditions"),
                form.text("decisionReason"),
                form.text("differenceReason"),
                form.submittedBy());
    }

    private static Advice advice(DelegateTask task) {
        return Advice.of(FilmingVariables.FILMING_ADVICE.find(task));
    }
}
