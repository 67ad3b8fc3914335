package org.evenhand.information;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.mail.Languages;
import org.evenhand.register.Classification;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests under a right of access: each authority answers for what it holds, in a case of its own (P13.1, P13.2). */
@Service
@Transactional
public class AccessRequests {

    private final MasterRegister register;
    private final AccessRequestRows rows;
    private final AccessCases cases;
    private final Languages languages;

    AccessRequests(MasterRegister register, AccessRequestRows rows, AccessCases cases, Languages languages) {
        this.register = register;
        this.rows = rows;
        this.cases = cases;
        this.languages = languages;
    }

    /**
     * Settles who answers. The contact itself is the first authority's case; each further one is a contact of its own.
     *
     * @param holders the authorities that hold something, with the addresses of those other than the office
     */
    public void settle(
            UUID contactId,
            ContactClass contactClass,
            Map<Authority, @Nullable String> holders,
            boolean concernsElection,
            String by) {
        register.reclassify(contactId, contactClass);
        boolean first = true;
        for (Authority authority : Authority.values()) {
            if (holders.containsKey(authority)) {
                UUID own = first ? contactId : splitOff(contactId, authority, by);
                rows.settle(own, authority, holders.get(authority), concernsElection, first ? null : contactId, by);
                register.decide(
                        own,
                        contactClass.label(),
                        "Answered by " + authority.label(),
                        concernsElection ? "It concerns the election" : "It does not concern the election",
                        by,
                        "P13.1 P13.2 P13.5");
                if (!first) {
                    cases.splitOff(register.contact(own));
                }
                first = false;
            }
        }
    }

    /** It is an ordinary question, answered as one. */
    public void answerInBusiness(UUID contactId, String by) {
        register.reclassify(contactId, ContactClass.INFORMATION);
        register.decide(contactId, "Right of access", "A question in the course of business", null, by, "P13.1");
    }

    /** @throws IllegalStateException if nobody has settled who answers */
    @Transactional(readOnly = true)
    public AccessRequest of(UUID contactId) {
        return rows.of(contactId)
                .orElseThrow(() -> new IllegalStateException("It is not settled who answers contact " + contactId));
    }

    /** Notes where on the website the reply stands (P13.4). */
    public void post(UUID contactId, String link, String by) {
        rows.posted(contactId, link, by);
        String provided = Objects.requireNonNullElse(register.contact(contactId).informationProvided(), "");
        register.provide(contactId, (provided + "\n" + link).strip());
        register.decide(contactId, "Posted", "On the website", link, by, "P13.4");
    }

    private UUID splitOff(UUID whole, Authority authority, String by) {
        Contact asked = register.contact(whole);
        Contact part = register.enter(new NewContact(
                asked.contactedAt().toInstant(),
                asked.method(),
                asked.receivedBy(),
                asked.requesterName(),
                asked.requesterEmail(),
                asked.requesterPhone(),
                asked.requesterRole(),
                asked.onBehalfOf(),
                asked.officeHeld(),
                asked.subject(),
                asked.informationSought(),
                whole,
                null));
        register.classify(
                part.id(),
                new Classification(
                        Objects.requireNonNull(asked.contactClass()),
                        Objects.requireNonNull(asked.requesterRole()),
                        Objects.requireNonNullElse(asked.requesterName(), ""),
                        asked.requesterEmail(),
                        asked.onBehalfOf(),
                        asked.officeHeld(),
                        asked.informationSought(),
                        null));
        languages.of(whole).ifPresent(language -> languages.choose(part.id(), language, by));
        register.decide(whole, "Split", part.reference() + " is the part of " + authority.label(), null, by, "P13.2");
        return part.id();
    }
}
