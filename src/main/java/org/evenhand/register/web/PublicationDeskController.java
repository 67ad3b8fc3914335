package org.evenhand.register.web;

import java.io.IOException;
import java.util.UUID;
import org.evenhand.register.Contact;
import org.evenhand.register.EntryChange;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublicationChanges;
import org.evenhand.register.PublicationPapers;
import org.evenhand.register.PublicationRefused;
import org.evenhand.register.PublishedRegister;
import org.evenhand.site.Download;
import org.evenhand.site.UploadLimit;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is published about a contact, and the way to correct or withdraw it: one person proposes, another decides. */
@Controller
@RequestMapping("/desk/publications/{reference}")
class PublicationDeskController {

    private final MasterRegister register;
    private final PublishedRegister published;
    private final PublicationChanges changes;
    private final PublicationPapers papers;

    PublicationDeskController(
            MasterRegister register,
            PublishedRegister published,
            PublicationChanges changes,
            PublicationPapers papers) {
        this.register = register;
        this.published = published;
        this.changes = changes;
        this.papers = papers;
    }

    @GetMapping
    String page(
            @PathVariable String reference,
            @RequestParam(name = UploadLimit.TOO_LARGE, required = false) @Nullable String tooLarge,
            Model model,
            Authentication user) {
        if (tooLarge != null) {
            model.addAttribute("refused", "the file must be smaller than 20 MB");
        }
        Contact contact = known(reference);
        var entries = published.about(reference);
        model.addAttribute("contact", contact);
        model.addAttribute("latest", entries.isEmpty() ? null : entries.get(0).entry());
        model.addAttribute("waiting", changes.waiting(contact.id()).orElse(null));
        model.addAttribute("userName", user.getName());
        model.addAttribute("papers", papers.of(contact.id()));
        model.addAttribute("papersOpen", papers.open(contact.id()));
        return "register/publication";
    }

    @PostMapping("/documents")
    String upload(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Authentication user,
            RedirectAttributes answer)
            throws IOException {
        UUID contact = known(reference).id();
        String fileName = file == null ? "" : String.valueOf(file.getOriginalFilename());
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return answer(reference, answer, () -> papers.upload(contact, title, fileName, content, user.getName()));
    }

    @PostMapping("/documents/{paper}/remove")
    String remove(
            @PathVariable String reference, @PathVariable UUID paper, Authentication user, RedirectAttributes answer) {
        UUID contact = known(reference).id();
        return answer(reference, answer, () -> papers.remove(contact, paper, user.getName()));
    }

    /** The document as the public will get it, for whoever approves it. */
    @GetMapping("/documents/{number}")
    ResponseEntity<byte[]> document(@PathVariable String reference, @PathVariable int number) {
        UUID contact = known(reference).id();
        return papers.of(contact).stream()
                .filter(paper -> paper.number() == number)
                .findFirst()
                .map(paper -> Download.of(
                        paper.fileName(),
                        papers.content(contact, paper)
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.LOCKED))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
