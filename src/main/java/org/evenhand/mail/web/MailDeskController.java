package org.evenhand.mail.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.mail.Deliveries;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.springframework.security.core.Authentication;
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
    private static final int SENT_LATELY = 50;

    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Messages messages;

    MailDeskController(Outbox outbox, Deliveries deliveries, Messages messages) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.messages = messages;
    }

    @GetMapping
    String mail(Model model) {
        List<SentLetter> dead = outbox.dead();
        List<SentLetter> waiting = outbox.waiting();
        List<SentLetter> bounced = outbox.bounced();
        List<SentLetter> sent = outbox.sent(SENT_LATELY);
        model.addAttribute("dead", dead);
        model.addAttribute("waiting", waiting);
        model.addAttribute("bounced", bounced);
        model.addAttribute("sent", sent);
        model.addAttribute(
                "deliveries",
                deliveries.of(Stream.of(dead, waiting, bounced, sent)
                        .flatMap(List::stream)
                        .toList()));
        model.addAttribute("withoutCase", messages.withoutCase(LISTED));
        return "mail/desk";
    }

    @PostMapping("/{letter}/retry")
    String retry(@PathVariable UUID letter, Authentication user) {
        outbox.retry(letter, user.getName());
        return "redirect:/desk/mail";
    }
}
