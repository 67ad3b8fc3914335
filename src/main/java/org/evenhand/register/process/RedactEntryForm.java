package org.evenhand.register.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.process.RegisterPublicationVariables.FOR_PUBLICATION;
import static org.evenhand.register.process.RegisterPublicationVariables.PUBLICATION_PROPOSAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Publication;
import org.evenhand.register.PublicationDuty;
import org.evenhand.register.PublicationPapers;
import org.evenhand.register.Redaction;
import org.springframework.stereotype.Component;

/** The text for the public register, without anyone's name, or the reason why there is none (P20.2, C09, Q15, U9). */
@Component
class RedactEntryForm implements TaskForm {

    private static final String PUBLISH = "PUBLISH";

    private final MasterRegister register;
    private final Publication publication;
    private final PublicationPapers papers;
    private final Correspondence correspondence;
    private final List<PublicationDuty> duties;

    RedactEntryForm(
            MasterRegister register,
            Publication publication,
            PublicationPapers papers,
            Correspondence correspondence,
            List<PublicationDuty> duties) {
        this.register = register;
        this.publication = publication;
        this.papers = papers;
        this.correspondence = correspondence;
        this.duties = duties;
    }

    @Override
    public String key() {
        return "redact-entry";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Publication.Proposal proposal = publication.propose(contact.id());
        Optional<Redaction> before = publication.redaction(contact.id());
        boolean publish = PUBLISH.equals(PUBLICATION_PROPOSAL.find(task));
        return new Shown()
                .put("contactReference", contact.reference())
                .put(
                        "publicationProposalShown",
                        publish ? "Publish without names (E14.2)" : "Not for publication (E14.1)")
                .put("originalQuestion", contact.informationSought())
                .put("originalAnswer", contact.informationProvided())
                .put("papersShown", PapersShown.of(papers.of(contact.id())))
                .put("laterMessages", correspondence.since(contact.id()))
                .put("publicFactsShown", publication.facts(contact.id()).words())
                .put("removedShown", proposal.removed())
                .put("returnReasonShown", before.map(Redaction::returnReason).orElse(null))
                .put("publishDecision", publish ? PUBLISH : "NOT_FOR_PUBLICATION")
                .put("publicQuestion", before.map(Redaction::informationSought).orElse(proposal.informationSought()))
                .put("publicAnswer", before.map(Redaction::informationProvided).orElse(proposal.informationProvided()))
                .put(
                        "notForPublicationReason",
                        before.map(Redaction::withheldReason).orElse(null))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean publish = form.is("publishDecision", PUBLISH);
        if (publish && !PUBLISH.equals(PUBLICATION_PROPOSAL.find(task))) {
            throw form.reject(
                    "publishDecision", "an entry of this kind is never published (C24, E14.1). Keep it internal.");
        }
        if (publish) {
            publication.redact(
                    contact,
                    nameless(contact, form, "publicQuestion"),
                    nameless(contact, form, "publicAnswer"),
                    form.submittedBy());
        } else {
            duties.stream()
                    .flatMap(duty -> duty.of(contact).stream())
                    .findFirst()
                    .ifPresent(why -> {
                        throw form.reject("publishDecision", "this cannot stay internal: " + why + ".");
                    });
            String reason = form.require("notForPublicationReason", "give the reason (C09).");
            publication.withhold(contact, reason, form.submittedBy());
        }
        FOR_PUBLICATION.set(task, publish);
    }

    private String nameless(UUID contact, Submission form, String key) {
        String text = form.require(key, "write what the public may read, or choose “Not for publication”.");
        publication.identifying(contact, text).ifPresent(found -> {
            throw form.reject(
                    key, "it names people in this case or candidates: " + found + ". Remove or reword this (Q15).");
        });
        return text;
    }
}
