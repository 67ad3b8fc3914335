package org.evenhand.induction.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.programme.OutgoingAdvice;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where advice given to the outgoing commissioner is marked, so that it is not passed on (P45.4). */
@Controller
@RequestMapping("/desk/programme/advice")
class OutgoingAdviceController {

    private final OutgoingAdvice advice;

    OutgoingAdviceController(OutgoingAdvice advice) {
        this.advice = advice;
    }

    /** A paper on the desk comes with its name and its place. */
    @GetMapping
    String all(
            @RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String link, Model model) {
        return page("", title, link, "", model);
    }

    @PostMapping
    String mark(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String wording,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        try {
            advice.mark(title, link, wording, user.getName());
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(refused.why(), title, link, wording, model);
        }
        return "redirect:/desk/programme/advice";
    }

    private String page(String problem, String title, String link, String wording, Model model) {
        model.addAttribute("advice", advice.all());
        model.addAttribute("problem", problem);
        model.addAttribute("title", title);
        model.addAttribute("link", link);
        model.addAttribute("wording", wording);
        return "induction/advice";
    }
}
