package org.evenhand.imagery.notice.web;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedDay;
import org.evenhand.imagery.notice.ImageryNotices;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends the notice of what is restricted to those who have not had it, or records how they were told (P27.1, T26). */
@Controller
@RequestMapping("/desk/imagery/notice")
class ImageryNoticeController {

    private static final String PARTY = "party:";

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
        return answer(answer, () -> notices.sendToParty(election(), party, address.strip(), user.getName()));
    }

    /** @param who a person's id, or a party behind {@value #PARTY} */
    @PostMapping("/otherwise")
    String toldOtherwise(
            @RequestParam String who,
            @RequestParam String day,
            @RequestParam String how,
            Authentication user,
            RedirectAttributes answer) {
        return answer(answer, () -> {
            if (who.startsWith(PARTY)) {
                notices.partyToldOtherwise(election(), who.substring(PARTY.length()), day(day), how, user.getName());
            } else {
                notices.toldOtherwise(election(), person(who), day(day), how, user.getName());
            }
        });
    }

    private static UUID person(String who) {
        try {
            return UUID.fromString(who);
        } catch (IllegalArgumentException unknown) {
            throw new FieldRefused("who", "Choose whom you told.");
        }
    }

    private static LocalDate day(String typed) {
        return TypedDay.of("day", typed, "Enter the day on which they were told.");
    }

    private static String answer(RedirectAttributes answer, Runnable work) {
        try {
            work.run();
        } catch (FieldRefused refused) {
            answer.addFlashAttribute("refused", refused.why());
        }
        return "redirect:/desk/imagery";
    }

    private UUID election() {
        return elections.next().map(Election::id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
