package org.evenhand.imagery.web;

import org.evenhand.imagery.Filming;
import org.evenhand.imagery.Filmings;
import org.evenhand.imagery.removal.ImageryReports;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
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

/** What was decided on filming, consent that is taken back (P26.1), and later use in a campaign (P26.3). */
@Controller
@RequestMapping("/desk/filming")
class FilmingDeskController {

    private final Filmings filmings;
    private final MasterRegister register;
    private final ImageryReports reports;

    FilmingDeskController(Filmings filmings, MasterRegister register, ImageryReports reports) {
        this.filmings = filmings;
        this.register = register;
        this.reports = reports;
    }

    @GetMapping
    String filming(Model model) {
        model.addAttribute("filmings", filmings.decided());
        return "imagery/filming";
    }

    @PostMapping("/{reference}/consent-withdrawn")
    String withdrawConsent(@PathVariable String reference, Authentication user) {
        Filming filming = register.find(reference)
                .map(Contact::id)
                .flatMap(filmings::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!filming.stands()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        filmings.withdrawConsent(filming.contactId(), user.getName());
        return "redirect:/desk/filming";
    }

    /** What was filmed is now used in a campaign: a case of imagery begins (P26.3). */
    @PostMapping("/{reference}/campaign-use")
    String campaignUse(
            @PathVariable String reference, @RequestParam(defaultValue = "") String where, Authentication user) {
        Contact contact = register.find(reference)
                .filter(one -> filmings.find(one.id()).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (where.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Contact report = reports.laterUse(contact, where.strip(), user.getName());
        return "redirect:/desk/imagery/" + report.reference();
    }
}
