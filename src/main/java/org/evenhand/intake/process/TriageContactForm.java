package org.evenhand.intake.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.intake.process.IntakeVariables.POLITICAL_REQUESTS;
import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.COVERED_BY_PUBLISHED;
import static org.evenhand.register.ContactVariables.HOLDS_OFFICE;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.intake.SuggestedClass;
import org.evenhand.mail.Correspondence;
import org.evenhand.mail.Languages;
import org.evenhand.register.Classification;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublishedAnswers;
import org.evenhand.register.Redirects;
import org.evenhand.register.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who asks, in what capacity and for what: the class that decides the route (P09.2, P12.1, P19.1). What becomes of a
 * political request goes by the policy in force at triage, and the decision records its version.
 */
@Component
class TriageContactForm implements TaskForm {

    private static final String UNKNOWN_LANGUAGE = "unknown";

    private final MasterRegister register;
    private final Redirects redirects;
    private final Documents documents;
    private final PublishedAnswers publishedAnswers;
    private final Policy policy;
    private final Correspondence correspondence;
    private final Languages languages;
    private final ContactNotices notices;

    TriageContactForm(
            MasterRegister register,
            Redirects redirects,
            Documents documents,
            PublishedAnswers publishedAnswers,
            Policy policy,
            Correspondence correspondence,
            Languages languages,
            ContactNotices notices) {
        this.register = register;
        this.redirects = redirects;
        this.documents = documents;
        this.publishedAnswers = publishedAnswers;
        this.policy = policy;
        this.correspondence = correspondence;
        this.languages = languages;
        this.notices = notices;
    }

    @Override
    public String key() {
        return "triage-contact";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        SuggestedClass suggested =
                SuggestedClass.of(String.join("\n", String.valueOf(contact.subject()), contact.informationSought()));
        return new Shown()
                .put("contactReference", contact.reference())
                .put("receivedAt", contact.contactedAt())
                .put("contactMethod", contact.method().label())
                .put("sender", contact.requester())
                .put("subject", contact.subject())
                .put("messageText", contact.informationSought())
                .put("attachmentList", attachments(contact.id()))
                .put("earlierContact", earlier(contact))
                .put("intakeProblem", contact.problem())
                .put("passedOn", passedOn(contact.id()))
                .put("laterMessages", correspondence.since(contact.id()))
                .put("suggestedClassReason", suggested.contactClass().label() + ": " + suggested.reason())
                .put("contactClass", suggested.contactClass().name())
                .put("requesterName", contact.requesterName())
                .put("requesterRole", name(contact.requesterRole()))
                .put("onBehalfOf", contact.onBehalfOf())
                .put("requesterEmail", contact.requesterEmail())
                .put("informationSought", contact.informationSought())
                .put("publishedAnswers", publishedAnswers.describe(contact.informationSought()))
                .put("officeHeld", contact.officeHeld())
                .put("letterLanguage", languages.of(contact.id()).orElse(UNKNOWN_LANGUAGE))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        ContactClass contactClass = ContactClass.valueOf(form.require("contactClass"));
        boolean holdsOffice = form.is("holdsOffice", "yes");
        boolean covered = form.is("coveredByPublished", "yes");
        if (holdsOffice) {
            form.require("officeHeld", "name the office that the requester holds (P19.2).");
        }
        if (covered) {
            form.require("publishedLink", "say where it is published (P12.2).");
        }
        register.classify(
                contact,
                new Classification(
                        contactClass,
                        RequesterRole.valueOf(form.require("requesterRole")),
                        form.require("requesterName"),
                        form.email("requesterEmail"),
                        form.text("onBehalfOf"),
                        form.text("officeHeld"),
                        form.require("informationSought"),
                        covered ? form.text("publishedLink") : null));
        String language = form.text("letterLanguage");
        if (language != null && !language.equals(UNKNOWN_LANGUAGE)) {
            languages.choose(contact, language, form.submittedBy());
        }
        register.decide(
                contact,
                "Triage",
                contactClass.label(),
                form.text("triageNote"),
                form.submittedBy(),
                "P09.2 P19.1 P12.1");
        notices.send(contact, contactClass);
        CONTACT_CLASS.set(task, contactClass.name());
        HOLDS_OFFICE.set(task, holdsOffice);
        COVERED_BY_PUBLISHED.set(task, covered);
        POLITICAL_REQUESTS.set(task, policy.politicalRequests().name());
    }

    private String passedOn(UUID contact) {
        return redirects
                .of(contact)
                .map(redirect -> redirect.passedOnBy() + ", first received by " + redirect.receivedBy()
                        + (redirect.answeredBy() == null
                                ? ""
                                : "; " + redirect.answeredBy() + " answered by themselves"))
                .orElse("");
    }

    private String attachments(UUID contact) {
        return documents.of(contact).stream().map(Document::line).collect(joining("\n"));
    }

    private String earlier(Contact contact) {
        return contact.repliesTo() == null
                ? ""
                : register.contact(contact.repliesTo()).reference();
    }

    private static String name(@Nullable RequesterRole role) {
        return role == null ? "" : role.name();
    }
}
