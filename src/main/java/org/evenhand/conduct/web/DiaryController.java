package org.evenhand.conduct.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.evenhand.conduct.diary.Diary;
import org.evenhand.conduct.diary.DiaryEntry.Capacity;
import org.evenhand.conduct.diary.DiaryEntry.Whose;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedMoment;
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

/** The diary of the commissioner and the deputy, as the Chief Executive keeps it (P39.3). */
@Controller
@RequestMapping("/desk/diary")
class DiaryController {

    private final Diary diary;

    DiaryController(Diary diary) {
        this.diary = diary;
    }

    @GetMapping
    String diary(Model model) {
        return page("", model);
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "") String capacity,
            @RequestParam(defaultValue = "") String startsAt,
            @RequestParam(defaultValue = "") String endsAt,
            @RequestParam(defaultValue = "") String what,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        try {
            diary.enter(
                    chosen(Whose.values(), whose),
                    chosen(Capacity.values(), capacity),
                    TypedMoment.in("startsAt", startsAt),
                    TypedMoment.in("endsAt", endsAt),
                    what,
                    user.getName());
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(refused.why(), model);
        }
        return "redirect:/desk/diary";
    }

    @PostMapping("/{number}/strike")
    String strike(@PathVariable long number, Authentication user) {
        diary.strike(number, user.getName());
        return "redirect:/desk/diary";
    }

    private String page(String problem, Model model) {
        model.addAttribute("entries", diary.standing());
        model.addAttribute("clashing", diary.clashing());
        model.addAttribute("people", Whose.values());
        model.addAttribute("capacities", Capacity.values());
        model.addAttribute("problem", problem);
        return "conduct/diary";
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] choices, String name) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
