package org.evenhand.register.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Policies;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.register.AccessRecord;
import org.evenhand.register.CaseFacts;
import org.evenhand.register.Contact;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Publication;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.Redirects;
import org.evenhand.site.Download;
import org.evenhand.staff.StaffAccess;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The master register as staff read it: the whole story of each contact. */
@Controller
@RequestMapping("/desk/contacts")
class ContactDeskController {

    private final MasterRegister register;
    private final Documents documents;
    private final Redirects redirects;
    private final Messages messages;
    private final Publication publication;
    private final PublishedRegister published;
    private final Quarantine quarantine;
    private final ContactStory story;
    private final Policies policies;
    private final Candidates candidates;
    private final AccessRecord access;
    private final List<CaseFacts> facts;

    ContactDeskController(
            MasterRegister register,
            Documents documents,
            Redirects redirects,
            Messages messages,
            Publication publication,
            PublishedRegister published,
            Quarantine quarantine,
            ContactStory story,
            Policies policies,
            Candidates candidates,
            AccessRecord access,
            List<CaseFacts> facts) {
        this.register = register;
        this.documents = documents;
        this.redirects = redirects;
        this.messages = messages;
        this.publication = publication;
        this.published = published;
        this.quarantine = quarantine;
        this.story = story;
        this.policies = policies;
        this.candidates = candidates;
        this.access = access;
        this.facts = facts;
    }

    @GetMapping
    String contacts() {
        return "redirect:" + MasterQuery.PATH;
    }

    @GetMapping("/{reference}")
    String contact(@PathVariable String reference, Model model, Authentication user) {
        Contact contact = known(reference);
        access.opened(user.getName(), contact.id());
        model.addAttribute("contact", contact);
        model.addAttribute("mayAmend", StaffAccess.REGISTER_KEEPERS.includes(user));
        model.addAttribute("looks", StaffAccess.WATCHERS.includes(user) ? access.of(contact.id()) : null);
        model.addAttribute("story", story.of(contact));
        model.addAttribute("documents", documents.of(contact.id()));
        model.addAttribute("messages", messages.of(contact.id()));
        model.addAttribute(
                "scans",
                quarantine.of(messages.of(contact.id()).stream()
                        .map(Message::rawDigest)
                        .toList()));
        model.addAttribute("redirect", redirects.of(contact.id()).orElse(null));
        model.addAttribute("publishes", StaffAccess.PUBLISHERS.includes(user));
        model.addAttribute("filesMail", StaffAccess.MAIL_READERS.includes(user));
        model.addAttribute("redaction", publication.redaction(contact.id()).orElse(null));
        model.addAttribute("published", published.about(reference));
        model.addAttribute(
                "facts",
                facts.stream().flatMap(one -> one.of(contact.id()).stream()).toList());
        model.addAttribute(
                "repliesTo",
                contact.repliesTo() == null
                        ? null
                        : register.contact(contact.repliesTo()).reference());
        model.addAttribute(
                "policy",
                Optional.ofNullable(contact.policyVersion())
                        .flatMap(policies::version)
                        .orElse(null));
        model.addAttribute(
                "person",
                register.personOf(contact.id()).flatMap(candidates::find).orElse(null));
        return "register/contact";
    }

    /** A paper as it came, only ever as a download: a browser must not open what a stranger sent. */
    @GetMapping("/{reference}/documents/{number}")
    ResponseEntity<byte[]> document(@PathVariable String reference, @PathVariable int number, Authentication user) {
        Contact contact = known(reference);
        Document document = documents.of(contact.id()).stream()
                .filter(paper -> paper.number() == number)
                .findFirst()
                .orElseThrow(ContactDeskController::notFound);
        byte[] content = documents.content(contact.id(), number).orElseThrow(ContactDeskController::locked);
        access.downloaded(user.getName(), contact.id(), document.label());
        return Download.of(document.fileName(), content);
    }

    @GetMapping("/{reference}/messages/{message}")
    ResponseEntity<byte[]> rawMessage(@PathVariable String reference, @PathVariable UUID message, Authentication user) {
        Contact contact = known(reference);
        Message stored = messages.find(message)
                .filter(found -> contact.id().equals(found.contactId()))
                .orElseThrow(ContactDeskController::notFound);
        byte[] raw = messages.raw(stored.id()).orElseThrow(ContactDeskController::locked);
        access.downloaded(user.getName(), contact.id(), "message " + message);
        return Download.of(reference + ".eml", raw);
    }

    private Contact known(String reference) {
        return register.find(reference).orElseThrow(ContactDeskController::notFound);
    }

    /** The virus scanner has not let it through. */
    private static ResponseStatusException locked() {
        return new ResponseStatusException(HttpStatus.LOCKED);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
