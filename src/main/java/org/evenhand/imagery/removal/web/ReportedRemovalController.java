package org.evenhand.imagery.removal.web;

import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.Removals;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Word that the material is gone: it stops what is under way until a person has looked (P27.7). */
@Controller
@RequestMapping("/desk/imagery/{reference}/removal")
class ReportedRemovalController {

    private final Removals removals;
    private final LadderSteps ladder;
    private final ImageryContacts contacts;

    ReportedRemovalController(Removals removals, LadderSteps ladder, ImageryContacts contacts) {
        this.removals = removals;
        this.ladder = ladder;
        this.contacts = contacts;
    }

    @PostMapping
    String removal(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String how,
            Authentication user,
            RedirectAttributes answer) {
        UUID contact = contacts.known(reference).id();
        if (removals.find(contact).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            if (how.isBlank()) {
                throw new FieldRefused("how", "Say who told you, and what.");
            }
            ladder.reportRemoval(contact, how.strip(), user.getName());
        } catch (FieldRefused refused) {
            answer.addFlashAttribute("refused", refused.why());
            answer.addFlashAttribute("refusedField", refused.field());
        }
        answer.addAttribute("reference", reference);
        return "redirect:/desk/imagery/{reference}";
    }
}
