package org.evenhand.imagery.removal.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.removal.EvidenceIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence that is added to a case: a file, a link, or what came with the message. */
@Controller
@RequestMapping("/desk/imagery/{reference}")
class EvidenceController {

    private final EvidenceIntake evidence;
    private final ImageryContacts contacts;

    EvidenceController(EvidenceIntake evidence, ImageryContacts contacts) {
        this.evidence = evidence;
        this.contacts = contacts;
    }

    @PostMapping("/evidence")
    String file(
            @PathVariable String reference,
            SeenForm seen,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Authentication user,
            RedirectAttributes answer)
            throws IOException {
        UUID contact = contacts.known(reference).id();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : String.valueOf(file.getOriginalFilename());
        return answer(
                reference,
                seen,
                answer,
                () -> evidence.file(contact, name, content, seen.page(), seen.read(), user.getName()));
    }

    @PostMapping("/link")
    String link(
            @PathVariable String reference,
            SeenForm seen,
            @RequestParam(required = false) @Nullable String opens,
            Authentication user,
            RedirectAttributes answer) {
        UUID contact = contacts.known(reference).id();
        String link = Objects.requireNonNullElse(seen.page(), "");
        Boolean there = opens == null ? null : Boolean.valueOf(opens.equals("yes"));
        return answer(reference, seen, answer, () -> evidence.link(contact, link, there, seen.read(), user.getName()));
    }

    @PostMapping("/received")
    String received(
            @PathVariable String reference,
            SeenForm seen,
            @RequestParam(defaultValue = "0") int paper,
            Authentication user,
            RedirectAttributes answer) {
        UUID contact = contacts.known(reference).id();
        return answer(reference, seen, answer, () -> evidence.received(contact, paper, seen.read(), user.getName()));
    }

    private static String answer(String reference, SeenForm seen, RedirectAttributes answer, Runnable work) {
        try {
            work.run();
        } catch (FieldRefused refused) {
            answer.addFlashAttribute("refused", refused.why());
            answer.addFlashAttribute("refusedField", refused.field());
            answer.addFlashAttribute("typed", seen);
        }
        answer.addAttribute("reference", reference);
        return "redirect:/desk/imagery/{reference}";
    }
}
