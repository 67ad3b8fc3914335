package org.evenhand.imagery.removal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.imagery.removal.Bundles;
import org.evenhand.imagery.removal.Evidence;
import org.evenhand.imagery.removal.EvidenceIntake;
import org.evenhand.imagery.removal.Evidences;
import org.evenhand.imagery.removal.Imagery;
import org.evenhand.imagery.removal.Removals;
import org.evenhand.imagery.removal.Step;
import org.evenhand.register.AccessRecord;
import org.evenhand.register.Contact;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Cases of imagery: the list with the notice sent beforehand, each case with its ladder, its evidence and its bundle. */
@Controller
@RequestMapping("/desk/imagery")
class ImageryDeskController {

    private final Removals removals;
    private final Evidences evidences;
    private final Bundles bundles;
    private final NoticeBoard board;
    private final EvidenceIntake intake;
    private final ImageryContacts contacts;
    private final AccessRecord access;

    ImageryDeskController(
            Removals removals,
            Evidences evidences,
            Bundles bundles,
            NoticeBoard board,
            EvidenceIntake intake,
            ImageryContacts contacts,
            AccessRecord access) {
        this.removals = removals;
        this.evidences = evidences;
        this.bundles = bundles;
        this.board = board;
        this.intake = intake;
        this.contacts = contacts;
        this.access = access;
    }

    /** A line of the list. */
    record Line(Imagery imagery, List<Step> steps, int evidence) {

        public @Nullable Step last() {
            return steps.isEmpty() ? null : steps.get(steps.size() - 1);
        }
    }

    @GetMapping
    String list(Model model) {
        Map<UUID, List<Step>> steps = removals.steps();
        Map<UUID, Integer> pieces = evidences.counts();
        model.addAttribute(
                "lines",
                removals.all().stream()
                        .map(one -> new Line(
                                one,
                                steps.getOrDefault(one.contactId(), List.of()),
                                pieces.getOrDefault(one.contactId(), 0)))
                        .toList());
        model.addAttribute("unassessed", removals.unassessed());
        board.show(model);
        return "imagery/list";
    }

    @GetMapping("/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam(name = UploadLimit.TOO_LARGE, required = false) @Nullable String tooLarge,
            Model model) {
        Contact contact = contacts.known(reference);
        if (tooLarge != null) {
            model.addAttribute("refused", "The file is too large: it must be smaller than 20 MB.");
        }
        Imagery imagery = removals.find(contact.id()).orElse(null);
        model.addAttribute("contact", contact);
        model.addAttribute("imagery", imagery);
        model.addAttribute(
                "ladder", imagery == null ? List.of() : LadderView.of(imagery, removals.steps(contact.id())));
        model.addAttribute("evidence", evidences.of(contact.id()));
        model.addAttribute("received", intake.received(contact.id()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", SeenForm.BLANK);
        }
        return "imagery/case";
    }

    /** The file as it came, only ever as a download. */
    @GetMapping("/{reference}/evidence/{number}")
    ResponseEntity<byte[]> evidence(@PathVariable String reference, @PathVariable int number, Authentication user) {
        UUID contact = contacts.known(reference).id();
        Evidence one = evidences.of(contact).stream()
                .filter(kept -> kept.number() == number && kept.isFile())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] content = evidences.content(one).orElseThrow(() -> new ResponseStatusException(HttpStatus.LOCKED));
        access.downloaded(user.getName(), contact, "evidence " + one.label());
        return Download.of(reference + "-" + one.label() + "." + one.ending(), content);
    }

    @GetMapping("/{reference}/bundle.pdf")
    ResponseEntity<byte[]> bundle(@PathVariable String reference, Authentication user) {
        UUID contact = contacts.known(reference).id();
        if (removals.find(contact).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        access.downloaded(user.getName(), contact, "bundle of evidence");
        return Download.of(bundles.name(contact), bundles.make(contact));
    }
}
