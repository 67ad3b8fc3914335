package org.evenhand.conduct.web;

import org.evenhand.conduct.Rulings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rulings on doubts, to be searched before a new one is asked for (P08.3). */
@Controller
@RequestMapping("/desk/rulings")
class RulingDeskController {

    private static final int LISTED = 100;

    private final Rulings rulings;

    RulingDeskController(Rulings rulings) {
        this.rulings = rulings;
    }

    @GetMapping
    String rulings(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("search", q);
        model.addAttribute("rulings", q.isBlank() ? rulings.latest(LISTED) : rulings.like(q, LISTED));
        return "conduct/rulings";
    }
}
