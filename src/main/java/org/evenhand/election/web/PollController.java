package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
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

/** Enters an election, and moves the poll of one. */
@Controller
@RequestMapping("/desk/elections")
class PollController {

    private static final String THE_DATE = "The poll date";
    private static final String THE_REASON = "The reason";

    private final Elections elections;
    private final PollDialog dialog;

    PollController(Elections elections, PollDialog dialog) {
        this.elections = elections;
        this.dialog = dialog;
    }

    @GetMapping("/add")
    String add(Model model) {
        return dialog.page(PollForm.of(new DeskForm(Map.of()), null), model);
    }

    @PostMapping("/add")
    String add(
            @RequestParam Map<String, String> sent,
            Model model,
            Authentication user,
            Locale locale,
            HttpServletResponse response) {
        var fields = new DeskForm(sent);
        var name = fields.required("name", "The name");
        var kind = fields.choice("kind", "The kind", Election.Kind.class);
        var poll = fields.date(PollForm.DATE, THE_DATE);
        var reason = fields.required("reason", THE_REASON);
        return dialog.submit(
                PollForm.of(fields, null),
                kind.flatMap(known -> poll.map(day -> new Election(UUID.randomUUID(), name, known, day))),
                election -> elections.enter(name, election.kind(), election.pollDate(), reason, user.getName()),
                model,
                locale,
                response);
    }

    @GetMapping("/{id}/poll")
    String move(@PathVariable UUID id, Model model) {
        return dialog.page(PollForm.of(new DeskForm(Map.of()), election(id)), model);
    }

    @PostMapping("/{id}/poll")
    String move(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            Authentication user,
            Locale locale,
            HttpServletResponse response) {
        var now = election(id);
        var fields = new DeskForm(sent);
        var poll = fields.date(PollForm.DATE, THE_DATE);
        var reason = fields.required("reason", THE_REASON);
        return dialog.submit(
                PollForm.of(fields, now),
                poll.map(day -> new Election(id, now.name(), now.kind(), day)),
                election -> elections.moveTo(id, election.pollDate(), reason, user.getName()),
                model,
                locale,
                response);
    }

    private Election election(UUID id) {
        return elections.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
