package org.evenhand.imagery.notice.web;

import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.notice.ImageryNotices;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends the notice of what is restricted to those who have not had it (P27.1, T26). */
@Controller
@RequestMapping("/desk/imagery/notice")
class ImageryNoticeController {

    private final ImageryNotices notices;
    private final Elections elections;

    ImageryNoticeController(ImageryNotices notices, Elections elections) {
        this.notices = notices;
        this.elections = elections;
    }

    @PostMapping
    String send(Authentication user) {
        notices.send(election(), user.getName());
        return "redirect:/desk/imagery";
    }

    @PostMapping("/party")
    String sendToParty(
            @RequestParam String party, @RequestParam String address, Authentication user, RedirectAttributes answer) {
        try {
            notices.sendToParty(election(), party, address.strip(), user.getName());
        } catch (FieldRefused refused) {
            answer.addFlashAttribute("refused", refused.why());
        }
        return "redirect:/desk/imagery";
    }

    private UUID election() {
        return elections.next().map(Election::id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
