package org.evenhand.information;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Redirects;
import org.evenhand.register.Replies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts that are for another body: passed on without a view of the office's own, and the requester told (P16, P17, P40). */
@Service
@Transactional
public class Referrals {

    private static final String TO_BODY = "T02";

    private final MasterRegister register;
    private final Redirects redirects;
    private final Documents documents;
    private final Letters letters;
    private final Replies replies;
    private final Outbox outbox;

    Referrals(
            MasterRegister register,
            Redirects redirects,
            Documents documents,
            Letters letters,
            Replies replies,
            Outbox outbox) {
        this.register = register;
        this.redirects = redirects;
        this.documents = documents;
        this.letters = letters;
        this.replies = replies;
        this.outbox = outbox;
    }

    /** The letter to the requester, with these details of the body. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId, ReferralMatter matter, ReferralBody body, String details) {
        return replies.preview(contactId, letter(register.contact(contactId), matter, body, details));
    }

    /**
     * Tells the requester which body deals with the matter and passes the contact on, each once.
     *
     * @param details the body's name and contact details as the requester reads them
     * @param forwardTo where the contact is passed on to; null where the requester is to write there
     */
    public void refer(
            UUID contactId,
            ReferralMatter matter,
            ReferralBody body,
            String details,
            @Nullable String forwardTo,
            String by) {
        Contact contact = register.contact(contactId);
        replies.send(contactId, letter(contact, matter, body, details));
        if (forwardTo != null) {
            passOn(contact, forwardTo);
        }
        register.provide(contactId, "Referred to: " + body.label());
        register.decide(contactId, "Referral", body.label(), null, by, matter.rule());
    }

    private void passOn(Contact contact, String address) {
        List<Document> papers = documents.of(contact.id());
        List<Document> enclosed = papers.stream().filter(Document::open).toList();
        List<Document> held = papers.stream().filter(paper -> !paper.open()).toList();
        Letters.Text text = letters.write(TO_BODY, facts(contact, enclosed, held));
        outbox.put(text.to(address, contact.reference())
                .about(contact.id())
                .enclosing(enclosed.stream().map(Document::id).toList()));
    }

    private Map<String, Object> facts(Contact contact, List<Document> enclosed, List<Document> held) {
        Map<String, Object> facts = new HashMap<>(Map.of("contact", contact));
        redirects.of(contact.id()).ifPresent(redirect -> facts.put("receivedBy", redirect.receivedBy()));
        facts.put("papers", EnclosedPapers.names(enclosed));
        facts.put("held", EnclosedPapers.names(held));
        return facts;
    }

    private Letters.Text letter(Contact contact, ReferralMatter matter, ReferralBody body, String details) {
        return letters.write(
                matter.template(), Map.of("contact", contact, "matter", matter, "body", body, "details", details));
    }
}
