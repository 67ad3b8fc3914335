package org.evenhand.preparation.letters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedDay;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularCopy;
import org.evenhand.preparation.letters.CircularLetters;
import org.evenhand.preparation.letters.Receipts;
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

/** One letter: each copy as it reads, who has it, who has acknowledged it, and who was never written to (P34.2). */
@Controller
@RequestMapping("/desk/recipients/letters/{reference}")
class CircularDeskController {

    private final CircularLetters letters;
    private final Receipts receipts;

    CircularDeskController(CircularLetters letters, Receipts receipts) {
        this.letters = letters;
        this.receipts = receipts;
    }

    @GetMapping
    String page(@PathVariable String reference, Model model) {
        return page(found(reference), "", model);
    }

    @PostMapping("/receipts/{recipient}")
    String note(
            @PathVariable String reference,
            @PathVariable UUID recipient,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String how,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Circular circular = found(reference);
        UUID copy = letters.copies(circular.id()).stream()
                .filter(one -> one.recipientId().equals(recipient))
                .map(CircularCopy::id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            if (how.isBlank()) {
                return refused(circular, "Say how you were told.", response, model);
            }
            LocalDate told = TypedDay.of("day", day, "Give the day on which you were told.");
            receipts.note(copy, told, how.strip(), user.getName());
        } catch (FieldRefused e) {
            return refused(circular, e.why(), response, model);
        }
        return "redirect:/desk/recipients/letters/" + circular.reference();
    }

    private String refused(Circular circular, String problem, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(circular, problem, model);
    }

    private String page(Circular circular, String problem, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("letter", circular);
        model.addAttribute("periodStart", letters.periodStart(circular));
        model.addAttribute("unwritten", letters.unwritten(circular));
        model.addAttribute("copies", letters.texts(circular));
        return "preparation/circular";
    }

    private Circular found(String reference) {
        return letters.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
