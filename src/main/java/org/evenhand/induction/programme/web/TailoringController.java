package org.evenhand.induction.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Tailoring;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Tailoring a programme (P47.1): the Chief Executive plans, sets aside and adds; a commissioner adds to their own. */
@Controller
@RequestMapping("/desk/programme/{reference}")
class TailoringController {

    private final ProgrammeReaders readers;
    private final ProgrammePage page;
    private final Items items;
    private final Tailoring tailoring;

    TailoringController(ProgrammeReaders readers, ProgrammePage page, Items items, Tailoring tailoring) {
        this.readers = readers;
        this.page = page;
        this.items = items;
        this.tailoring = tailoring;
    }

    /** Gives the chosen items an owner and a day, all of them or none. */
    @PostMapping("/plan")
    String plan(
            @PathVariable String reference,
            @RequestParam(name = "items", defaultValue = "") List<UUID> chosen,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        return changed(reference, user, response, model, programme -> {
            if (chosen.isEmpty()) {
                throw new FieldRefused("items", "choose at least one topic.");
            }
            chosen.forEach(id -> own(programme, id));
            tailoring.plan(chosen, filled(owner), day(day), filled(reason), user.getName());
        });
    }

    @PostMapping("/items/{item}/material")
    String material(
            @PathVariable String reference,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String material,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        return changed(
                reference,
                user,
                response,
                model,
                programme -> items.material(own(programme, item).id(), material, user.getName()));
    }

    @PostMapping("/items/{item}/not-needed")
    String notNeeded(
            @PathVariable String reference,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        return changed(
                reference,
                user,
                response,
                model,
                programme -> tailoring.notNeeded(own(programme, item).id(), reason, user.getName()));
    }

    /** Adds a topic of the catalogue, or one of their own. */
    @PostMapping("/items")
    String add(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String title,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        return changed(reference, user, response, model, programme -> {
            if (topic.isEmpty()) {
                items.addOwn(programme.id(), title, user.getName());
            } else {
                items.addTopic(programme.id(), topic, user.getName());
            }
        });
    }

    private String changed(
            String reference,
            Authentication user,
            HttpServletResponse response,
            Model model,
            java.util.function.Consumer<Programme> change) {
        Programme programme = readers.known(reference, user);
        try {
            if (programme.closed()) {
                throw new FieldRefused("items", "the programme is closed.");
            }
            change.accept(programme);
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("all", readers.of(user));
            return page.of(programme, refused.why(), user, model);
        }
        return "redirect:/desk/programme/" + programme.reference();
    }

    private Item own(Programme programme, UUID id) {
        return items.of(programme.id()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new FieldRefused("day", "enter a day, for example 2027-05-13.");
        }
    }

    private static @Nullable String filled(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
