package org.evenhand.preparation.letters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.letters.Audience;
import org.evenhand.preparation.letters.CircularLetters;
import org.evenhand.preparation.letters.LineProblem;
import org.evenhand.preparation.letters.ListRefused;
import org.evenhand.preparation.letters.NewRecipient;
import org.evenhand.preparation.letters.Recipient;
import org.evenhand.preparation.letters.Recipients;
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

/** Who gets the letters before the period, entered one by one or as a pasted list (P32.1, P33.1, P34.2). */
@Controller
@RequestMapping("/desk/recipients")
class RecipientsDeskController {

    private static final String PAGE = "/desk/recipients";

    private final Recipients recipients;
    private final CircularLetters letters;

    RecipientsDeskController(Recipients recipients, CircularLetters letters) {
        this.recipients = recipients;
        this.letters = letters;
    }

    @GetMapping
    String page(Model model) {
        return page(List.of(), "", model);
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String address,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Optional<Audience> chosen = Arrays.stream(Audience.values())
                .filter(one -> one.name().equals(audience))
                .findFirst();
        if (chosen.isEmpty()) {
            return refused(List.of("Choose the list."), "", response, model);
        }
        try {
            recipients.add(
                    new NewRecipient(chosen.get(), name.strip(), organisation.strip(), address.strip()),
                    user.getName());
        } catch (FieldRefused e) {
            return refused(List.of(name.strip() + ": " + e.why()), "", response, model);
        }
        return "redirect:" + PAGE;
    }

    @PostMapping("/import")
    String take(
            @RequestParam(defaultValue = "") String pasted,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        try {
            recipients.importFrom(pasted, user.getName());
            return "redirect:" + PAGE;
        } catch (ListRefused e) {
            return refused(
                    e.problems().stream().map(RecipientsDeskController::words).toList(), pasted, response, model);
        }
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, Authentication user) {
        if (!recipients.remove(id, user.getName())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + PAGE;
    }

    private static String words(LineProblem problem) {
        return "Line " + problem.line() + ": " + problem.why();
    }

    private String refused(List<String> problems, String pasted, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(problems, pasted, model);
    }

    private String page(List<String> problems, String pasted, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("pasted", pasted);
        model.addAttribute("audiences", Audience.values());
        model.addAttribute(
                "lists",
                Arrays.stream(Audience.values())
                        .map(audience -> new RecipientList(audience, recipients.of(audience)))
                        .toList());
        model.addAttribute("letters", letters.all());
        return "preparation/recipients";
    }

    /** A list as the page shows it. */
    record RecipientList(Audience audience, List<Recipient> recipients) {}
}
