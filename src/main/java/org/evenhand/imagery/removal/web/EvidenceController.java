package org.evenhand.imagery.removal.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.removal.Evidences;
import org.evenhand.imagery.removal.Evidences.Seen;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.Removals;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is added to a case: evidence, and word that the material is gone. */
@Controller
@RequestMapping("/desk/imagery/{reference}")
class EvidenceController {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Evidences evidences;
    private final Removals removals;
    private final LadderSteps ladder;
    private final MasterRegister register;

    EvidenceController(Evidences evidences, Removals removals, LadderSteps ladder, MasterRegister register) {
        this.evidences = evidences;
        this.removals = removals;
        this.ladder = ladder;
        this.register = register;
    }

    /** Where, when and by whom it was seen, as typed. */
    record SeenForm(
            @Nullable String place,
            @Nullable String day,
            @Nullable String time,
            @Nullable String seenBy,
            @Nullable String note) {

        Seen read() {
            return new Seen(clean(place), moment(), clean(seenBy), clean(note).isEmpty() ? null : clean(note));
        }

        private OffsetDateTime moment() {
            try {
                return LocalDate.parse(clean(day))
                        .atTime(LocalTime.parse(clean(time)))
                        .atZone(LONDON)
                        .toOffsetDateTime();
            } catch (DateTimeException e) {
                throw new FieldRefused("seenAt", "Enter the day and the time when it was seen.");
            }
        }

        private static String clean(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    @PostMapping("/evidence")
    String file(
            @PathVariable String reference,
            SeenForm seen,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Authentication user,
            RedirectAttributes answer)
            throws IOException {
        UUID contact = known(reference).id();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : String.valueOf(file.getOriginalFilename());
        return answer(reference, answer, () -> evidences.addFile(contact, name, content, seen.read(), user.getName()));
    }

    @PostMapping("/link")
    String link(
            @PathVariable String reference,
            SeenForm seen,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "no") String opens,
            Authentication user,
            RedirectAttributes answer) {
        UUID contact = known(reference).id();
        return answer(
                reference,
                answer,
                () -> evidences.addLink(contact, link.strip(), opens.equals("yes"), seen.read(), user.getName()));
    }

    /** Stops what is under way until a person has looked. */
    @PostMapping("/removal")
    String removal(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String how,
            Authentication user,
            RedirectAttributes answer) {
        UUID contact = known(reference).id();
        if (removals.find(contact).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer(reference, answer, () -> {
            if (how.isBlank()) {
                throw new FieldRefused("how", "Say who told you, and what.");
            }
            ladder.reportRemoval(contact, how.strip(), user.getName());
        });
    }

    private static String answer(String reference, RedirectAttributes answer, Runnable work) {
        try {
            work.run();
        } catch (FieldRefused refused) {
            answer.addFlashAttribute("refused", refused.why());
            answer.addFlashAttribute("refusedField", refused.field());
        }
        answer.addAttribute("reference", reference);
        return "redirect:/desk/imagery/{reference}";
    }

    private Contact known(String reference) {
        return register.find(reference)
                .filter(contact -> contact.contactClass() == ContactClass.IMAGERY)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
