package org.evenhand.conduct.web;

import org.evenhand.conduct.nomination.NominationPapers;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The nomination papers that the reader's own group weighs, and no others (P37). */
@Controller
class NominationDeskController {

    private final NominationPapers papers;

    NominationDeskController(NominationPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/desk/nominations")
    String nominations(Authentication user, Model model) {
        model.addAttribute("papers", papers.weighedBy(OwnGroups.of(user)));
        return "conduct/nominations";
    }
}
