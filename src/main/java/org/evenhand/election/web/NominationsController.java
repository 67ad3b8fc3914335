package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.candidate.NominationPreview;
import org.evenhand.election.candidate.Nominations;
import org.evenhand.election.candidate.NominationsRefused;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Takes in the statement of persons nominated: paste, look at what would change, confirm (P06.1). */
@Controller
@RequestMapping("/desk/candidates/import")
class NominationsController {

    private static final String SAME = "same-";

    private final Nominations nominations;

    NominationsController(Nominations nominations) {
        this.nominations = nominations;
    }

    @GetMapping
    String open(@RequestParam UUID election, Model model) {
        model.addAttribute("election", election);
        model.addAttribute("pasted", "");
        return "election/nominations";
    }

    /** Shows what would change and changes nothing. */
    @PostMapping
    String preview(
            @RequestParam UUID election,
            @RequestParam(defaultValue = "") String pasted,
            Model model,
            HttpServletResponse response) {
        NominationPreview preview = nominations.preview(election, pasted);
        if (!preview.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return show(election, pasted, preview, model);
    }

    @PostMapping("/confirm")
    String confirm(
            @RequestParam UUID election,
            @RequestParam String pasted,
            @RequestParam long basedOn,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> fields,
            Model model,
            Authentication user,
            HttpServletResponse response) {
        try {
            nominations.confirm(election, pasted, same(fields), basedOn, user.getName(), reason.strip());
            return "redirect:/desk/candidates";
        } catch (NominationsRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refused", refused.getMessage());
            model.addAttribute("reason", reason);
            return show(election, pasted, nominations.preview(election, pasted), model);
        }
    }

    private static String show(UUID election, String pasted, NominationPreview preview, Model model) {
        model.addAttribute("election", election);
        model.addAttribute("pasted", pasted);
        model.addAttribute("preview", preview);
        return "election/nominations";
    }

    /** For each line with a choice, the person chosen; none where the candidate is new. */
    private static Map<Long, UUID> same(Map<String, String> fields) {
        Map<Long, UUID> same = new HashMap<>();
        try {
            fields.forEach((field, value) -> {
                if (field.startsWith(SAME) && !value.isBlank()) {
                    same.put(Long.valueOf(field.substring(SAME.length())), UUID.fromString(value));
                }
            });
        } catch (IllegalArgumentException notOffered) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return same;
    }
}
