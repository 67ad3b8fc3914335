package org.evenhand.preparation.letters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.evenhand.preparation.letters.CircularCopy;
import org.evenhand.preparation.letters.Receipts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where a recipient says that a letter has come. Looking at the page says nothing yet: mail programs open links by
 * themselves. It names nobody, as the link may be passed on.
 */
@Controller
@RequestMapping("/receipt/{id}")
class ReceiptController {

    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping
    String page(@PathVariable UUID id, HttpServletResponse response, Model model) {
        CircularCopy copy = found(id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("copy", copy);
        model.addAttribute("audience", receipts.letterOf(copy).audience());
        return "preparation/receipt";
    }

    @PostMapping
    String acknowledge(@PathVariable UUID id) {
        receipts.acknowledge(found(id).id());
        return "redirect:/receipt/" + id;
    }

    private CircularCopy found(UUID id) {
        return receipts.sentCopy(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
