package org.evenhand.information.process;

import static org.evenhand.information.process.AllegationVariables.CRIME_ALLEGED;
import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.CriminalAllegations;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** An alleged crime goes to the force, with the thinking on conflicts of interest on record (P41.1 to P41.4). */
@Component
class HandOverAllegationForm implements TaskForm {

    private final MasterRegister register;
    private final CriminalAllegations allegations;

    HandOverAllegationForm(MasterRegister register, CriminalAllegations allegations) {
        this.register = register;
        this.allegations = allegations;
    }

    @Override
    public String key() {
        return "hand-over-allegation";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return ContactShown.of(register.contact(contact))
                .put("letterPreview", allegations.preview(contact))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean alleged = form.is("allegation", "yes");
        if (alleged) {
            handOver(contact, form);
            NEXT_STEP.set(task, HANDLED);
        } else {
            register.decide(contact, "Allegation", "No crime is alleged", null, form.submittedBy(), "P41.1");
            register.reclassify(contact, ContactClass.COMPLAINT);
            CONTACT_CLASS.set(task, ContactClass.COMPLAINT.name());
            NEXT_STEP.set(task, ROUTE_AGAIN);
        }
        CRIME_ALLEGED.set(task, alleged);
    }

    private void handOver(UUID contact, Submission form) {
        String reasoning = form.require("conflictReasoning", "say how conflicts of interest were weighed (P41.2).");
        var outside = CriminalAllegations.Outside.valueOf(
                form.require("outsideForce", "say whether another force should look at it (P41.3)."));
        String outsideReason = outside == CriminalAllegations.Outside.NONE
                ? null
                : form.require("outsideReason", "say why outside help is wanted (P41.3).");
        form.email("forceAddress");
        String address = form.require("forceAddress", "say to which officer of the force it goes (P41.1).");
        allegations.handOver(contact, address, reasoning, outside, outsideReason, form.submittedBy());
    }
}
