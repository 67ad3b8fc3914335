package org.evenhand.intake.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.intake.process.IntakeVariables.MESSAGE_ID;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.intake.Refiling;
import org.evenhand.intake.ThreadCandidate;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** A message that may belong to a case, but not surely: a person says where it belongs (P09.1). */
@Component
class FileMessageForm implements TaskForm {

    private final ShownMessage shown;
    private final Refiling refiling;
    private final MasterRegister register;

    FileMessageForm(ShownMessage shown, Refiling refiling, MasterRegister register) {
        this.shown = shown;
        this.refiling = refiling;
        this.register = register;
    }

    @Override
    public String key() {
        return "file-message";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID message = MESSAGE_ID.get(task);
        var candidates = refiling.candidates(message);
        return shown.of(message)
                .put(
                        "candidateCases",
                        candidates.isEmpty()
                                ? "No case can be found any more."
                                : candidates.stream().map(ThreadCandidate::line).collect(joining("\n")))
                .put(
                        "caseReference",
                        candidates.size() == 1 ? candidates.get(0).contact().reference() : null)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID message = MESSAGE_ID.get(task);
        String reason = form.require("filingReason");
        if (form.is("filingChoice", "NEW_CONTACT")) {
            refiling.asNewContact(message, reason, form.submittedBy());
            return;
        }
        String reference = form.require("caseReference", "enter the reference of the case, for example EC-2027-0042.");
        Contact contact = register.find(reference.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> form.reject("caseReference", "no contact in the register has this reference."));
        refiling.toContact(message, contact, reason, form.submittedBy());
    }
}
