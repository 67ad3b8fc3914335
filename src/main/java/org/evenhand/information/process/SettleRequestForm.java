package org.evenhand.information.process;

import static org.evenhand.information.process.AccessVariables.HELD_ELSEWHERE;
import static org.evenhand.information.process.AccessVariables.UNDER_ACT;
import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.AccessRequests;
import org.evenhand.information.Authority;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a right of access is used, and which authorities hold what is asked for (P13.1, P13.2, P13.5). */
@Component
class SettleRequestForm implements TaskForm {

    private final MasterRegister register;
    private final AccessRequests requests;
    private final Policy policy;

    SettleRequestForm(MasterRegister register, AccessRequests requests, Policy policy) {
        this.register = register;
        this.requests = requests;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "settle-request";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return ContactShown.of(register.contact(CONTACT_ID.get(task))).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean underAct = !form.is("accessKind", "IN_BUSINESS");
        if (underAct) {
            settle(task, contact, form);
        } else {
            requests.answerInBusiness(contact, form.submittedBy());
            CONTACT_CLASS.set(task, ContactClass.INFORMATION.name());
            NEXT_STEP.set(task, ROUTE_AGAIN);
        }
        UNDER_ACT.set(task, underAct);
    }

    private void settle(DelegateTask task, UUID contact, Submission form) {
        ContactClass contactClass =
                form.is("accessKind", "OWN_DATA") ? ContactClass.SUBJECT_ACCESS : ContactClass.FREEDOM_OF_INFORMATION;
        Map<Authority, @Nullable String> holders = holders(form);
        boolean concerns = form.require("concernsElection", "say whether it concerns the election (P13.5).")
                .equals("yes");
        requests.settle(contact, contactClass, holders, concerns, form.submittedBy());
        CONTACT_CLASS.set(task, contactClass.name());
        HELD_ELSEWHERE.set(task, !holders.containsKey(Authority.OFFICE));
    }

    private Map<Authority, @Nullable String> holders(Submission form) {
        Map<Authority, @Nullable String> holders = new EnumMap<>(Authority.class);
        if (holds(form, "heldByOffice")) {
            holders.put(Authority.OFFICE, null);
        }
        if (holds(form, "heldByForce")) {
            holders.put(Authority.FORCE, address(form, "forceAddress"));
        }
        if (holds(form, "heldByFire")) {
            if (!policy.fireInScope()) {
                throw form.reject(
                        "heldByFire",
                        "the policy leaves the fire service out of scope (S31). Refer the requester to it by hand.");
            }
            holders.put(Authority.FIRE, address(form, "fireAddress"));
        }
        if (holders.isEmpty()) {
            throw form.reject(
                    "heldByOffice",
                    "somebody must answer. Where nobody holds anything, the office says so: choose Yes (P13.2).");
        }
        return holders;
    }

    private static boolean holds(Submission form, String field) {
        return form.require(field, "say who holds what is asked for (P13.2).").equals("yes");
    }

    private static String address(Submission form, String field) {
        form.email(field);
        return form.require(field, "say to which address the request is passed on (P13.2).");
    }
}
