package org.evenhand.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.evenhand.election.Elections;
import org.evenhand.meetings.Evenness;
import org.evenhand.meetings.Meeting;
import org.evenhand.meetings.MeetingLetters;
import org.evenhand.meetings.Meetings;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How even meetings are (Q08), and what can be done about it. */
@Controller
@RequestMapping("/desk/meetings")
class MeetingsDeskController {

    private final Meetings meetings;
    private final MeetingLetters letters;
    private final Evenness evenness;
    private final Elections elections;
    private final MasterRegister register;

    MeetingsDeskController(
            Meetings meetings,
            MeetingLetters letters,
            Evenness evenness,
            Elections elections,
            MasterRegister register) {
        this.meetings = meetings;
        this.letters = letters;
        this.evenness = evenness;
        this.elections = elections;
        this.register = register;
    }

    @GetMapping
    String meetings(Model model) {
        return page("", model);
    }

    /** Offers the meeting to those who joined the list since. */
    @PostMapping("/{reference}/offers")
    String offer(@PathVariable String reference) {
        Meeting meeting = meetingOf(reference);
        if (!meeting.stands()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        letters.offerToOthers(meeting.contactId());
        return "redirect:/desk/meetings";
    }

    @PostMapping("/withdraw")
    String withdraw(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Meeting meeting = register.find(reference.strip())
                .map(Contact::id)
                .flatMap(meetings::find)
                .orElse(null);
        String problem = "";
        if (meeting == null) {
            problem = "Give the reference of a request for a meeting, such as EC-2027-0042.";
        } else if (!meeting.canBeWithdrawn()) {
            problem = "The meeting was declined, held or is withdrawn already.";
        } else if (reason.isBlank()) {
            problem = "Say how you know that it is withdrawn.";
        }
        if (meeting == null || !problem.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(problem, model);
        }
        meetings.withdraw(meeting.contactId(), reason.strip(), user.getName());
        return "redirect:/desk/meetings";
    }

    private String page(String problem, Model model) {
        model.addAttribute("meetings", meetings.standing());
        model.addAttribute(
                "shares",
                elections.next().map(election -> evenness.of(election.id())).orElse(List.of()));
        model.addAttribute("problem", problem);
        return "meetings/desk";
    }

    private Meeting meetingOf(String reference) {
        return register.find(reference)
                .map(Contact::id)
                .flatMap(meetings::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
