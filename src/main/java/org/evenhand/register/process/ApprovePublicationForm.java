package org.evenhand.register.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.process.RegisterPublicationVariables.PUBLICATION_APPROVED;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Publication;
import org.evenhand.register.PublicationPapers;
import org.evenhand.register.PublicationRefused;
import org.evenhand.register.Redaction;
import org.springframework.stereotype.Component;

/** The entry as the public will read it, approved or returned by someone other than who redacted it (P20.2). */
@Component
class ApprovePublicationForm implements TaskForm {

    private final MasterRegister register;
    private final Publication publication;
    private final PublicationPapers papers;
    private final Correspondence correspondence;

    ApprovePublicationForm(
            MasterRegister register, Publication publication, PublicationPapers papers, Correspondence correspondence) {
        this.register = register;
        this.publication = publication;
        this.papers = papers;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "approve-publication";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        var redaction = publication.redaction(contact.id());
        var facts = publication.facts(contact.id());
        var contactClass = contact.contactClass();
        return new Shown()
                .put("contactReference", contact.reference())
                .put("redactedBy", redaction.map(Redaction::redactedBy).orElse(null))
                .put("publicRole", facts.roleWords())
                .put("publicMethod", contact.method().label())
                .put("publicCategory", contactClass == null ? null : contactClass.label())
                .put("publicDateOfContact", facts.dayWords())
                .put("papersShown", PapersShown.of(papers.of(contact.id())))
                .put("laterMessages", correspondence.since(contact.id()))
                .put(
                        "publicQuestionShown",
                        redaction.map(Redaction::informationSought).orElse(null))
                .put(
                        "publicAnswerShown",
                        redaction.map(Redaction::informationProvided).orElse(null))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean approved = form.is("publicationDecision", "APPROVE");
        if (approved) {
            approve(contact, form);
        } else {
            String reason = form.require("publicationReturnReason", "say what is to be changed.");
            publication.sendBack(contact, reason, form.submittedBy());
        }
        PUBLICATION_APPROVED.set(task, approved);
    }

    private void approve(UUID contact, Submission form) {
        try {
            publication.approve(contact, form.submittedBy());
        } catch (PublicationRefused refused) {
            throw form.reject("publicationDecision", String.valueOf(refused.getMessage()));
        }
    }
}
