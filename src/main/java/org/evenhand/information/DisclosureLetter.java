package org.evenhand.information;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.mail.Letters;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The letter with which the office replies under a right of access: what it discloses, or why it does not. */
@Component
class DisclosureLetter {

    static final String REPLY = "foi-reply";
    static final String WITHHELD = "foi-withheld";

    private final MasterRegister register;
    private final AccessRequests requests;
    private final Letters letters;

    DisclosureLetter(MasterRegister register, AccessRequests requests, Letters letters) {
        this.register = register;
        this.requests = requests;
        this.letters = letters;
    }

    /** @throws NullPointerException if no outcome is drafted */
    Letters.Text of(UUID contactId, Answer answer) {
        AccessRequest request = requests.of(contactId);
        DisclosureOutcome outcome = Objects.requireNonNull(request.outcome(), "no reply is drafted");
        Contact contact = register.contact(contactId);
        boolean underAct = contact.contactClass() != ContactClass.SUBJECT_ACCESS;
        return letters.write(
                outcome == DisclosureOutcome.WITHHELD ? WITHHELD : REPLY,
                Map.of(
                        "contact",
                        contact,
                        "answer",
                        answer,
                        "access",
                        request,
                        "underAct",
                        underAct,
                        "posted",
                        underAct && request.concernsElection()));
    }
}
