package org.evenhand.mail.web;

import java.util.UUID;
import org.evenhand.mail.Outbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Letters that wait or could not be sent, so that none is lost in silence. */
@Controller
@RequestMapping("/desk/mail")
class MailDeskController {

    private final Outbox outbox;

    MailDeskController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping
    String mail(Model model) {
        model.addAttribute("dead", outbox.dead());
        model.addAttribute("waiting", outbox.waiting());
        return "mail/desk";
    }

    @PostMapping("/{letter}/retry")
    String retry(@PathVariable UUID letter) {
        outbox.retry(letter);
        return "redirect:/desk/mail";
    }
}
