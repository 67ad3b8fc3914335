package org.evenhand.intake.web;

import org.evenhand.intake.AnswerUse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the public page for requests has spared, and which published answers do it. */
@Controller
class AnswerUseController {

    private final AnswerUse use;

    AnswerUseController(AnswerUse use) {
        this.use = use;
    }

    @GetMapping("/desk/mail/asked")
    String page(Model model) {
        model.addAttribute("counts", use.all());
        model.addAttribute("requests", use.requests());
        return "intake/answer-use";
    }
}
