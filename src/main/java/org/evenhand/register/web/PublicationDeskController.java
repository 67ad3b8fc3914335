package org.evenhand.register.web;

import java.util.UUID;
import org.evenhand.register.Contact;
import org.evenhand.register.EntryChange;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublicationChanges;
import org.evenhand.register.PublicationRefused;
import org.evenhand.register.PublishedRegister;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is published about a contact, and the way to correct or withdraw it: one person proposes, another decides. */
@Controller
@RequestMapping("/desk/publications/{reference}")
class PublicationDeskController {

    private final MasterRegister register;
    private final PublishedRegister published;
    private final PublicationChanges changes;

    PublicationDeskController(MasterRegister register, PublishedRegister published, PublicationChanges changes) {
        this.register = register;
        this.published = published;
        this.changes = changes;
    }

    @GetMapping
    String page(@PathVariable String reference, Model model, Authentication user) {
        Contact contact = known(reference);
        var entries = published.about(reference);
        model.addAttribute("contact", contact);
        model.addAttribute("latest", entries.isEmpty() ? null : entries.get(0).entry());
        model.addAttribute("waiting", changes.waiting(contact.id()).orElse(null));
        model.addAttribute("userName", user.getName());
        return "register/publication";
    }

    @PostMapping("/propose")
    String propose(
            @PathVariable String reference,
            @RequestParam EntryChange kind,
            @RequestParam long entry,
            @RequestParam(defaultValue = "") String sought,
            @RequestParam(defaultValue = "") String provided,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            RedirectAttributes answer) {
        UUID contact = known(reference).id();
        return answer(reference, answer, () -> {
            if (kind == EntryChange.CORRECTION) {
                changes.proposeCorrection(contact, entry, sought, provided, reason, user.getName());
            } else {
                changes.proposeWithdrawal(contact, entry, reason, user.getName());
            }
        });
    }

    @PostMapping("/decide")
    String decide(
            @PathVariable String reference,
            @RequestParam UUID change,
            @RequestParam boolean approve,
            Authentication user,
            RedirectAttributes answer) {
        return answer(reference, answer, () -> {
            if (approve) {
                changes.approve(change, user.getName());
            } else {
                changes.reject(change, user.getName());
            }
        });
    }

    private static String answer(String reference, RedirectAttributes answer, Runnable work) {
        try {
            work.run();
        } catch (PublicationRefused refused) {
            answer.addFlashAttribute("refused", refused.getMessage());
        }
        answer.addAttribute("reference", reference);
        return "redirect:/desk/publications/{reference}";
    }

    private Contact known(String reference) {
        return register.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
