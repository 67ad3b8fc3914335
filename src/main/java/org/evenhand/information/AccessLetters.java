package org.evenhand.information;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.election.Policy;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters that bring a request under a right of access to whoever answers it (T08, P13.2, P13.3). */
@Service
@Transactional
public class AccessLetters {

    private static final String ROUTING = "T08";

    private final MasterRegister register;
    private final AccessRequests requests;
    private final Letters letters;
    private final Replies replies;
    private final Circulars circulars;
    private final Outbox outbox;
    private final Colleagues colleagues;
    private final Policy policy;

    AccessLetters(
            MasterRegister register,
            AccessRequests requests,
            Letters letters,
            Replies replies,
            Circulars circulars,
            Outbox outbox,
            Colleagues colleagues,
            Policy policy) {
        this.register = register;
        this.requests = requests;
        this.letters = letters;
        this.replies = replies;
        this.circulars = circulars;
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.policy = policy;
    }

    /** Passes the request to the authority that holds the information, and tells the requester; each once. */
    public void pass(UUID contactId) {
        Contact contact = register.contact(contactId);
        AccessRequest request = requests.of(contactId);
        String authority = Objects.requireNonNull(request.authorityAddress(), "the office passes nothing to itself");
        outbox.put(routing(contact, request, false)
                .to(authority, contact.reference())
                .about(contactId));
        replies.send(contactId, letters.write("foi-passed", facts(contact, request, false)));
    }

    /** Brings the request to the office's own officers for freedom of information, once. */
    public void route(UUID contactId) {
        Contact contact = register.contact(contactId);
        circulars.send(
                routing(contact, requests.of(contactId), false),
                contact.reference(),
                contactId,
                colleagues.addressesOf(OfficeGroup.FOI_OFFICER));
    }

    /** Asks the authority once more for the copy of its reply. */
    public void chase(UUID contactId) {
        Contact contact = register.contact(contactId);
        AccessRequest request = requests.of(contactId);
        outbox.put(routing(contact, request, true)
                .to(Objects.requireNonNull(request.authorityAddress()), contact.reference() + " again")
                .about(contactId));
        register.decide(
                contactId,
                "Reminder",
                "The copy is awaited from " + request.authority().label(),
                null,
                "the clock",
                "P13.3");
    }

    private Letters.Text routing(Contact contact, AccessRequest request, boolean again) {
        return letters.write(ROUTING, facts(contact, request, again));
    }

    private Map<String, Object> facts(Contact contact, AccessRequest request, boolean again) {
        return Map.of(
                "contact",
                contact,
                "access",
                request,
                "passedOn",
                request.authority() != Authority.OFFICE,
                "underAct",
                contact.contactClass() != ContactClass.SUBJECT_ACCESS,
                "reminder",
                again,
                "place",
                policy.disclosurePlace().equals("WEBSITE") ? "website" : "public register");
    }
}
