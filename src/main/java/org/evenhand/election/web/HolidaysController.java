package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.election.Calendars;
import org.evenhand.election.HolidayNotice;
import org.evenhand.election.HolidayNotices;
import org.evenhand.election.Nation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Holidays proclaimed, moved or cancelled: what has been entered, by whom and why, and the form for another. */
@Controller
@RequestMapping("/desk/holidays")
class HolidaysController {

    private static final Map<String, String> NATIONS = new TreeMap<>(Map.of(
            Nation.ENGLAND_AND_WALES.name(), "England and Wales",
            Nation.SCOTLAND.name(), "Scotland",
            Nation.NORTHERN_IRELAND.name(), "Northern Ireland"));
    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            HolidayNotice.Kind.BANK_HOLIDAY.name(), "Bank holiday",
            HolidayNotice.Kind.THANKSGIVING_OR_MOURNING.name(), "Day of public thanksgiving or mourning"));
    private static final Map<String, String> EFFECTS = new TreeMap<>(Map.of(
            Effect.OFF.name(), "The day is off",
            Effect.WORKED.name(), "The day is worked after all"));

    private final Calendars calendars;
    private final HolidayNotices notices;

    HolidaysController(Calendars calendars, HolidayNotices notices) {
        this.calendars = calendars;
        this.notices = notices;
    }

    /** What a notice does to a day. */
    enum Effect {
        OFF,
        WORKED
    }

    @GetMapping
    String list(Model model) {
        return page(new DeskForm(Map.of()), model);
    }

    @PostMapping
    String enter(
            @RequestParam Map<String, String> sent, Model model, Authentication user, HttpServletResponse response) {
        var form = new DeskForm(sent);
        var date = form.date("date", "The date");
        var nation = form.choice("nation", "Where it is kept", Nation.class);
        var kind = form.choice("kind", "The kind of day", HolidayNotice.Kind.class);
        var effect = form.choice("effect", "What changes", Effect.class);
        var name = form.required("name", "The name of the day");
        var reason = form.required("reason", "Where it is announced");
        if (form.refused()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(form, model);
        }
        var notice = new HolidayNotice(
                date.orElseThrow(),
                nation.orElseThrow(),
                kind.orElseThrow(),
                name,
                reason,
                effect.orElseThrow() == Effect.OFF);
        calendars.enter(notice, user.getName());
        return "redirect:/desk/holidays";
    }

    private String page(DeskForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("nations", NATIONS);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("effects", EFFECTS);
        model.addAttribute("notices", notices.all());
        return "election/holidays";
    }
}
