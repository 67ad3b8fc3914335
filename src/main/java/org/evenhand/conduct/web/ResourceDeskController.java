package org.evenhand.conduct.web;

import org.evenhand.conduct.resources.ResourceUses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What of the office's was asked for, and what became of it (P39). */
@Controller
class ResourceDeskController {

    private final ResourceUses uses;

    ResourceDeskController(ResourceUses uses) {
        this.uses = uses;
    }

    @GetMapping("/desk/resources")
    String resources(Model model) {
        model.addAttribute("uses", uses.all());
        return "conduct/resources";
    }
}
