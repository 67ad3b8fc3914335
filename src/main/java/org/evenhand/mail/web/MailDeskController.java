package org.evenhand.mail.web;

import java.util.UUID;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Letters that wait, could not be sent or came back, and messages of no case: so that none is lost in silence. */
@Controller
@RequestMapping("/desk/mail")
class MailDeskController {

    private static final int LISTED = 200;

    private final Outbox outbox;
    private final Messages messages;

    MailDeskController(Outbox outbox, Messages messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    @GetMapping
    String mail(Model model) {
        model.addAttribute("dead", outbox.dead());
        model.addAttribute("waiting", outbox.waiting());
        model.addAttribute("bounced", outbox.bounced());
        model.addAttribute("withoutCase", messages.withoutCase(LISTED));
        return "mail/desk";
    }

    @PostMapping("/{letter}/retry")
    String retry(@PathVariable UUID letter) {
        outbox.retry(letter);
        return "redirect:/desk/mail";
    }
}
