package org.evenhand.induction.programme.web;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedDay;
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
            if (!theirs(programme).containsAll(chosen)) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            tailoring.plan(programme, chosen, filled(owner), day(day), filled(reason), user.getName());
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
                programme -> items.material(own(programme, item), material, user.getName()));
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
                programme -> tailoring.notNeeded(own(programme, item), reason, user.getName()));
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
            Consumer<Programme> change) {
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

    /** This item of the programme; it is not there in any other. */
    private UUID own(Programme programme, UUID item) {
        if (!theirs(programme).contains(item)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return item;
    }

    private Set<UUID> theirs(Programme programme) {
        return items.of(programme.id()).stream().map(Item::id).collect(toSet());
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isBlank() ? null : TypedDay.of("day", typed, "enter a day, for example 2027-05-13.");
    }

    private static @Nullable String filled(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
