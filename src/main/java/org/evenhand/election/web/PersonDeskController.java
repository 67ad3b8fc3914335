package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.EarlierContacts;
import org.evenhand.election.candidate.LateJoiners;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.PersonProblem;
import org.evenhand.election.candidate.PersonRefused;
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

/** One person of an election: details, history, earlier contacts to confirm, and what a late joiner is still to be given. */
@Controller
@RequestMapping("/desk/candidates/{id}")
class PersonDeskController {

    private final Candidates candidates;
    private final EarlierContacts contacts;
    private final LateJoiners lateJoiners;

    PersonDeskController(Candidates candidates, EarlierContacts contacts, LateJoiners lateJoiners) {
        this.candidates = candidates;
        this.contacts = contacts;
        this.lateJoiners = lateJoiners;
    }

    @GetMapping
    String person(@PathVariable UUID id, Model model) {
        return page(known(id), List.of(), model);
    }

    /** Someone has looked: this contact is this person's (P06.2). */
    @PostMapping("/contacts")
    String confirm(@PathVariable UUID id, @RequestParam String reference, Authentication user) {
        contacts.confirm(known(id), reference, user.getName());
        return "redirect:/desk/candidates/" + id;
    }

    @PostMapping("/contacts/remove")
    String takeBack(@PathVariable UUID id, @RequestParam String reference, Authentication user) {
        contacts.takeBack(known(id), reference, user.getName());
        return "redirect:/desk/candidates/" + id;
    }

    @PostMapping("/letter")
    String send(@PathVariable UUID id, Authentication user) {
        lateJoiners.send(known(id), user.getName());
        return "redirect:/desk/candidates/" + id;
    }

    @PostMapping("/given")
    String given(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            Model model,
            Authentication user,
            HttpServletResponse response) {
        try {
            lateJoiners.givenOtherwise(known(id), how, user.getName());
            return "redirect:/desk/candidates/" + id;
        } catch (PersonRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(known(id), refused.problems(), model);
        }
    }

    private String page(Person person, List<PersonProblem> problems, Model model) {
        boolean letter =
                !lateJoiners.missed(person).isEmpty() && person.address().isPresent();
        model.addAttribute("person", person);
        model.addAttribute(
                "actsFor",
                person.actsFor() == null
                        ? null
                        : candidates.find(person.actsFor()).orElse(null));
        model.addAttribute("history", candidates.history(person.id()));
        model.addAttribute("proposed", contacts.proposed(person));
        model.addAttribute("confirmed", contacts.confirmed(person.id()));
        model.addAttribute("missed", lateJoiners.missed(person));
        model.addAttribute("letter", letter ? lateJoiners.letter(person) : null);
        model.addAttribute("problems", problems);
        return "election/person";
    }

    private Person known(UUID id) {
        return candidates.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
