package org.evenhand.intake.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.evenhand.election.Policy;
import org.evenhand.engine.AsApplication;
import org.evenhand.mail.Circulars;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the colleagues whom a kind of contact concerns that there is one, by its reference (P10.4, P10.5). */
@Component
class ContactNotices {

    private static final String TABLE = "contact-notice";
    private static final String TEMPLATE = "contact-notice";

    private final DecisionService decisions;
    private final AsApplication asApplication;
    private final Policy policy;
    private final MasterRegister register;
    private final Colleagues colleagues;
    private final Circulars circulars;

    ContactNotices(
            DecisionService decisions,
            AsApplication asApplication,
            Policy policy,
            MasterRegister register,
            Colleagues colleagues,
            Circulars circulars) {
        this.decisions = decisions;
        this.asApplication = asApplication;
        this.policy = policy;
        this.register = register;
        this.colleagues = colleagues;
        this.circulars = circulars;
    }

    /** Tells them, each once in a contact of this kind. */
    void send(UUID contactId, ContactClass contactClass) {
        Map<String, Object> facts = Map.of(
                "contactClass",
                contactClass.name(),
                "spocHome",
                policy.spocHome().name());
        @Nullable
        String groups = asApplication.get(
                () -> decisions.evaluateDecisionTableByKey(TABLE, facts).getSingleEntry());
        if (groups == null) {
            return;
        }
        List<String> addresses = Stream.of(groups.split(","))
                .flatMap(group -> colleagues.addressesOfGroup(group).stream())
                .toList();
        String reference = register.contact(contactId).reference();
        circulars.send(
                TEMPLATE,
                reference + " " + contactClass.name(),
                contactId,
                addresses,
                Map.of("reference", reference, "kind", contactClass.label()));
        register.decide(
                contactId,
                "Colleagues told",
                groups.replace(",", ", "),
                addresses.isEmpty() ? "No address of theirs is known" : null,
                Decision.BY_RULE,
                policy.spocHome().inForce() ? "P10.4" : "P10.5");
    }
}
