package org.evenhand.intake.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.intake.Intake;
import org.evenhand.intake.SpokenRequests;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.NewContact;
import org.evenhand.register.RequesterRole;
import org.springframework.stereotype.Component;

/**
 * A contact by telephone, in person or on paper, logged by the person who took it (P09.1, P11.2); what was said is written
 * back to the requester (P11.1).
 */
@Component
class LogContactForm implements StartForm {

    private final Intake intake;
    private final SpokenRequests requests;
    private final Clock clock;

    LogContactForm(Intake intake, SpokenRequests requests, Clock clock) {
        this.intake = intake;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "log-contact";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Contact contact = intake.log(new NewContact(
                contactedAt(form),
                ContactMethod.valueOf(form.require("contactMethod")),
                form.require("receivedBy"),
                form.require("requesterName"),
                form.email("requesterEmail"),
                form.text("requesterPhone"),
                RequesterRole.valueOf(form.require("requesterRole")),
                form.text("onBehalfOf"),
                form.text("officeHeld"),
                null,
                form.require("informationSought"),
                null,
                null));
        requests.noteDown(contact);
        return new Start(contact.reference(), ContactIntakeProcess.variables(contact));
    }

    private Instant contactedAt(Submission form) {
        Instant contactedAt = form.dateTime("contactedAt").toInstant();
        if (contactedAt.isAfter(clock.instant())) {
            throw form.reject("contactedAt", "this lies in the future; enter when the contact was made.");
        }
        return contactedAt;
    }
}
