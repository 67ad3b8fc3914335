package org.evenhand.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.intake.AnswerUse.Step;
import org.evenhand.intake.WebRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The public page on which anyone may ask (P09.1, P20.1): it shows what is published already, then takes the request. It
 * knows nobody, sets no cookie and keeps nothing until the request is sent.
 */
@Controller
@RequestMapping("/ask")
class AskController {

    private static final String FORM = "intake/ask";

    private final WebRequests requests;
    private final OfferedAnswers answers;
    private final AskLimit limit;
    private final Clock clock;

    AskController(WebRequests requests, OfferedAnswers answers, AskLimit limit, Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.limit = limit;
        this.clock = clock;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String open(Model model) {
        return form(AskForm.blank(clock), List.of(), model);
    }

    /** @param step "send" once the reader has seen what is published and wants to ask all the same */
    @PostMapping
    String ask(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String step,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        AskForm form = AskForm.of(sent);
        List<AskForm.Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(form, problems, model);
        }
        Optional<Duration> wait = limit.wait(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds()));
            model.addAttribute("waitMinutes", wait.get().toMinutes() + 1);
            return form(form, List.of(), model);
        }
        List<OfferedAnswers.Offered> offered = step.equals("send") ? List.of() : answers.to(form.question(), locale);
        if (!offered.isEmpty()) {
            model.addAttribute("form", form);
            model.addAttribute("offered", offered);
            return "intake/ask-published";
        }
        model.addAttribute("contact", requests.enter(form.request(clock), locale));
        return "intake/ask-sent";
    }

    /** Leads to an answer that was offered, and counts that it was opened. */
    @GetMapping("/published")
    String open(@RequestParam(defaultValue = "") String path, Locale locale) {
        if (!answers.count(Step.OPENED, path)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + inLanguage(path, locale);
    }

    /** The reader has found the answer; nothing is sent, and that it helped is counted. */
    @PostMapping("/published")
    String answered(@RequestParam(defaultValue = "") String path) {
        if (!answers.count(Step.ANSWERED, path)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "intake/ask-answered";
    }

    private static String inLanguage(String path, Locale locale) {
        if (!locale.getLanguage().equals("cy")) {
            return path;
        }
        int anchor = path.indexOf('#');
        return anchor < 0 ? path + "?lang=cy" : path.substring(0, anchor) + "?lang=cy" + path.substring(anchor);
    }

    private static String form(AskForm form, List<AskForm.Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return FORM;
    }
}
