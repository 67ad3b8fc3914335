package org.evenhand.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.intake.Refiling;
import org.evenhand.mail.Filings;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.site.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One message: what it says, how it came to lie where it lies, and where else to put it. */
@Controller
@RequestMapping("/desk/mail/messages/{reference}")
class MessageDeskController {

    private final Messages messages;
    private final Filings filings;
    private final Refiling refiling;
    private final MasterRegister register;
    private final Quarantine quarantine;

    MessageDeskController(
            Messages messages, Filings filings, Refiling refiling, MasterRegister register, Quarantine quarantine) {
        this.messages = messages;
        this.filings = filings;
        this.refiling = refiling;
        this.register = register;
        this.quarantine = quarantine;
    }

    @GetMapping
    String message(@PathVariable String reference, Model model) {
        return page(known(reference), FilingForm.EMPTY, model);
    }

    @PostMapping("/file")
    String file(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String caseReference,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Authentication user,
            HttpServletResponse response) {
        Message message = known(reference);
        Optional<Contact> target = register.find(caseReference.strip().toUpperCase(Locale.ROOT));
        FilingForm form = new FilingForm(place, caseReference, reason, problems(message, place, target, reason));
        if (!form.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(message, form, model);
        }
        if (form.isCase()) {
            refiling.toContact(message.id(), target.orElseThrow(), reason.strip(), user.getName());
        } else {
            refiling.asNewContact(message.id(), reason.strip(), user.getName());
        }
        return "redirect:/desk/mail/messages/" + message.reference();
    }

    /** The message as it arrived, only ever as a download: a browser must not open what a stranger sent. */
    @GetMapping("/raw")
    ResponseEntity<byte[]> raw(@PathVariable String reference) {
        Message message = known(reference);
        return Download.of(
                message.reference() + ".eml", messages.raw(message.id()).orElseThrow(MessageDeskController::locked));
    }

    private List<String> problems(Message message, String place, Optional<Contact> target, String reason) {
        if (refiling.waitsInTask(message.id())) {
            return List.of("The task “File message” asks where this message belongs; answer it in Tasklist.");
        }
        if (!place.equals("case") && !place.equals("new")) {
            return List.of("Choose where the message belongs.");
        }
        if (place.equals("case") && target.isEmpty()) {
            return List.of("Enter the reference of a contact in the register, for example EC-2027-0042.");
        }
        if (place.equals("case") && target.orElseThrow().id().equals(message.contactId())) {
            return List.of("The message lies with this case already.");
        }
        return reason.isBlank() ? List.of("Say why the message is filed there.") : List.of();
    }

    private String page(Message message, FilingForm form, Model model) {
        model.addAttribute("message", message);
        model.addAttribute("scan", quarantine.of(message.rawDigest()));
        model.addAttribute("form", form);
        model.addAttribute("reference", contactReference(message.contactId()));
        model.addAttribute("waits", refiling.waitsInTask(message.id()));
        model.addAttribute(
                "filings",
                filings.of(message.id()).stream()
                        .map(filing -> new FilingLine(filing, contactReference(filing.contactId())))
                        .toList());
        return "intake/message";
    }

    private @Nullable String contactReference(@Nullable UUID contactId) {
        return contactId == null ? null : register.contact(contactId).reference();
    }

    private Message known(String reference) {
        if (!reference.matches("M-\\d{5,18}")) {
            throw notFound();
        }
        return messages.find(Long.parseLong(reference.substring(2))).orElseThrow(MessageDeskController::notFound);
    }

    /** The virus scanner has not let it through. */
    private static ResponseStatusException locked() {
        return new ResponseStatusException(HttpStatus.LOCKED);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
