package org.evenhand.visits.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.visits.Visit;
import org.evenhand.visits.Visits;
import org.springframework.stereotype.Component;

/** The other leadership knows of the decision (P24.7, Q23). Who asks is not shown. */
@Component
class ConfirmVisitNoticeForm implements TaskForm {

    private final MasterRegister register;
    private final Visits visits;

    ConfirmVisitNoticeForm(MasterRegister register, Visits visits) {
        this.register = register;
        this.visits = visits;
    }

    @Override
    public String key() {
        return "confirm-visit-notice";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Visit visit = visits.of(contact.id());
        Visit.Outcome outcome = visit.outcome();
        Map<String, Object> shown = VisitShown.of(contact, visit)
                .put("decisionShown", outcome == null ? null : outcome.label())
                .put("decidedBy", visit.decidedBy())
                .put("reasonShown", visit.reason())
                .values();
        // what the requester wrote may hold a name
        shown.keySet().removeAll(Set.of("sender", "informationSoughtShown", "criteriaShown"));
        return shown;
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        if (!form.is("noticeRead", "yes")) {
            throw form.reject("noticeRead", "the case closes only once you know of it; come back to it then (Q23).");
        }
        visits.confirmNotice(CONTACT_ID.get(task), form.submittedBy());
    }
}
