package org.evenhand.conduct.web;

import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.staff.StaffAccess;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The cases on which the reader's own group advises, and no others (P35). */
@Controller
class CandidacyDeskController {

    private final StaffCandidacies candidacies;

    CandidacyDeskController(StaffCandidacies candidacies) {
        this.candidacies = candidacies;
    }

    @GetMapping("/desk/candidacies")
    String candidacies(Authentication user, Model model) {
        model.addAttribute("candidacies", candidacies.advisedBy(OwnGroups.of(user)));
        model.addAttribute("keepsDeputyTime", StaffAccess.CONDUCT_KEEPERS.includes(user));
        return "conduct/candidacies";
    }
}
