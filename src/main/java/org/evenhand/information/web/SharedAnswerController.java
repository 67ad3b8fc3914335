package org.evenhand.information.web;

import org.evenhand.information.SharedAnswers;
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
import org.springframework.web.server.ResponseStatusException;

/** Who on the list of candidates was sent an answer that another had asked for (P09.12). */
@Controller
@RequestMapping("/desk/answers/{reference}")
class SharedAnswerController {

    private final SharedAnswers answers;
    private final MasterRegister register;

    SharedAnswerController(SharedAnswers answers, MasterRegister register) {
        this.answers = answers;
        this.register = register;
    }

    @GetMapping
    String readers(@PathVariable String reference, Model model) {
        Contact contact = known(reference);
        var readers = answers.readers(contact.id());
        model.addAttribute("contact", contact);
        model.addAttribute("entry", answers.entry(contact.id()).orElse(null));
        model.addAttribute("readers", readers);
        model.addAttribute(
                "waiting", readers.stream().filter(SharedAnswers.Reader::waits).count());
        return "information/sharing";
    }

    @PostMapping
    String send(@PathVariable String reference, Authentication user) {
        Contact contact = known(reference);
        if (answers.entry(contact.id()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        answers.send(contact.id(), user.getName());
        return "redirect:/desk/answers/" + contact.reference();
    }

    private Contact known(String reference) {
        return register.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
