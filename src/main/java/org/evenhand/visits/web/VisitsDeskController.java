package org.evenhand.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.offers.Offer;
import org.evenhand.offers.Offers;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.visits.Sites;
import org.evenhand.visits.Visit;
import org.evenhand.visits.VisitLetters;
import org.evenhand.visits.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The calendar of visits, what each was like, and the premises that may be visited (P24.7, Q07). */
@Controller
class VisitsDeskController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int LONGEST_NAME = 100;

    private final Visits visits;
    private final Offers offers;
    private final VisitLetters letters;
    private final Sites sites;
    private final MasterRegister register;
    private final Clock clock;

    VisitsDeskController(
            Visits visits, Offers offers, VisitLetters letters, Sites sites, MasterRegister register, Clock clock) {
        this.visits = visits;
        this.offers = offers;
        this.letters = letters;
        this.sites = sites;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/desk/visits")
    String calendar(Model model) {
        return calendar(model, "");
    }

    @GetMapping("/desk/visits.ics")
    ResponseEntity<String> file() {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(new VisitCalendarFile(clock.instant()).write(visits.standing()));
    }

    @PostMapping("/desk/visits/sites")
    String addSite(
            @RequestParam(defaultValue = "") String name,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        String site = name.strip().replaceAll("\\s+", " ");
        if (site.isEmpty() || site.length() > LONGEST_NAME) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return calendar(model, "Give the name of the premises, in 100 characters or fewer.");
        }
        sites.add(site, user.getName());
        return "redirect:/desk/visits";
    }

    @PostMapping("/desk/visits/sites/close")
    String closeSite(@RequestParam(defaultValue = "") String name) {
        sites.close(name);
        return "redirect:/desk/visits";
    }

    @GetMapping("/desk/visits/{reference}")
    String visit(@PathVariable String reference, Model model) {
        return page(visitOf(reference), "", model);
    }

    @PostMapping("/desk/visits/{reference}/withdraw")
    String withdraw(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Visit visit = visitOf(reference);
        String problem = !visit.canBeWithdrawn()
                ? "The visit is refused, withdrawn or over already."
                : reason.isBlank() ? "Say how you know that it is withdrawn." : "";
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(visit, problem, model);
        }
        visits.withdraw(visit.contactId(), reason.strip(), user.getName());
        return "redirect:/desk/visits/" + visit.reference();
    }

    /** Offers the visit to those who joined the list since. */
    @PostMapping("/desk/visits/{reference}/offers")
    String offer(@PathVariable String reference) {
        Visit visit = visitOf(reference);
        if (!visit.stands()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        letters.offerToOthers(visit.contactId());
        return "redirect:/desk/visits/" + visit.reference();
    }

    @PostMapping("/desk/visits/{reference}/offers/{person}")
    String answered(
            @PathVariable String reference,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String answer,
            Authentication user) {
        Visit visit = visitOf(reference);
        Offer.Answer said = Arrays.stream(Offer.Answer.values())
                .filter(one -> one.name().equals(answer))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        offers.answered(visit.contactId(), person, said, user.getName());
        return "redirect:/desk/visits/" + visit.reference();
    }

    private String calendar(Model model, String problem) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Visit> standing = visits.standing();
        model.addAttribute(
                "ahead",
                standing.stream().filter(visit -> visit.endsAt().isAfter(now)).toList());
        model.addAttribute(
                "past",
                standing.stream().filter(visit -> !visit.endsAt().isAfter(now)).toList());
        model.addAttribute("sites", sites.open());
        model.addAttribute("problem", problem);
        return "visits/calendar";
    }

    private String page(Visit visit, String problem, Model model) {
        model.addAttribute("visit", visit);
        model.addAttribute("offers", offers.of(visit.contactId()));
        model.addAttribute(
                "missing", visit.stands() ? offers.missing(visit.contactId()).size() : 0);
        model.addAttribute("answers", Offer.Answer.values());
        model.addAttribute("problem", problem);
        return "visits/visit";
    }

    private Visit visitOf(String reference) {
        return register.find(reference)
                .map(Contact::id)
                .flatMap(visits::latest)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
