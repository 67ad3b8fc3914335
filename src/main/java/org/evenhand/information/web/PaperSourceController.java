package org.evenhand.information.web;

import jakarta.servlet.http.HttpServletResponse;
import org.evenhand.engine.FieldRefused;
import org.evenhand.information.PaperSource;
import org.evenhand.information.PaperSources;
import org.evenhand.register.Contact;
import org.evenhand.register.Document;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.StaffAccess;
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

/** Whether the papers of a case are public, and the Chief Executive's release of one that is not (Q14). */
@Controller
@RequestMapping("/desk/papers/{reference}")
class PaperSourceController {

    private final PaperSources sources;
    private final MasterRegister register;

    PaperSourceController(PaperSources sources, MasterRegister register) {
        this.sources = sources;
        this.register = register;
    }

    @GetMapping
    String papers(@PathVariable String reference, Authentication user, Model model) {
        return page(known(reference), "", user, model);
    }

    @PostMapping("/{number}/source")
    String tag(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam boolean isPublic,
            Authentication user) {
        Contact contact = known(reference);
        sources.tag(contact.id(), paper(contact, number), isPublic, user.getName());
        return "redirect:/desk/papers/" + contact.reference();
    }

    @PostMapping("/{number}/release")
    String release(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String ruling,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        if (!StaffAccess.RELEASERS.includes(user)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Contact contact = known(reference);
        try {
            sources.release(contact.id(), paper(contact, number), reason, ruling, user.getName());
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(contact, refused.why(), user, model);
        }
        return "redirect:/desk/papers/" + contact.reference();
    }

    private String page(Contact contact, String problem, Authentication user, Model model) {
        model.addAttribute("contact", contact);
        model.addAttribute("papers", sources.of(contact.id()));
        model.addAttribute("releases", StaffAccess.RELEASERS.includes(user));
        model.addAttribute("problem", problem);
        return "information/papers";
    }

    private Document paper(Contact contact, int number) {
        return sources.of(contact.id()).stream()
                .map(PaperSource::paper)
                .filter(paper -> paper.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Contact known(String reference) {
        return register.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
