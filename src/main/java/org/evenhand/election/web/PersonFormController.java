package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.PersonRefused;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.jspecify.annotations.Nullable;
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

/** Enters a person by hand, or changes one (P06.1, P07). */
@Controller
@RequestMapping("/desk/candidates")
class PersonFormController {

    private final Candidates candidates;

    PersonFormController(Candidates candidates) {
        this.candidates = candidates;
    }

    @GetMapping("/add")
    String open(@RequestParam UUID election, Model model) {
        return form(election, null, PersonForm.empty(), model);
    }

    @PostMapping("/add")
    String add(
            @RequestParam UUID election,
            @RequestParam Map<String, String> fields,
            Model model,
            Authentication user,
            HttpServletResponse response) {
        PersonForm sent = sent(fields);
        try {
            Person person = candidates.enter(
                    election,
                    sent.role(),
                    sent.actsFor(),
                    sent.details(),
                    sent.status(),
                    user.getName(),
                    sent.reason());
            return "redirect:/desk/candidates/" + person.id();
        } catch (PersonRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(election, null, sent.refused(refused.problems()), model);
        }
    }

    @GetMapping("/{id}/change")
    String openChange(@PathVariable UUID id, Model model) {
        Person person = known(id);
        return form(person.electionId(), person, PersonForm.of(person), model);
    }

    @PostMapping("/{id}/change")
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Authentication user,
            HttpServletResponse response) {
        Person person = known(id);
        PersonForm sent = sent(fields);
        try {
            candidates.change(id, before -> sent.details(), sent.status(), user.getName(), sent.reason());
            return "redirect:/desk/candidates/" + id;
        } catch (PersonRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(person.electionId(), person, sent.refused(refused.problems()), model);
        }
    }

    private String form(UUID election, @Nullable Person person, PersonForm form, Model model) {
        model.addAttribute("election", election);
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        model.addAttribute("roles", Role.values());
        model.addAttribute("statuses", Status.of(person == null ? Role.CANDIDATE : person.role()));
        model.addAttribute("offices", OfficeHeld.values());
        model.addAttribute(
                "candidates",
                candidates.of(election).stream().filter(Person::isCandidate).toList());
        return "election/person-form";
    }

    private static PersonForm sent(Map<String, String> fields) {
        try {
            return PersonForm.sent(fields);
        } catch (IllegalArgumentException notOffered) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private Person known(UUID id) {
        return candidates.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
