package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.ContradictingDates;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.GivenDate;
import org.evenhand.election.KeyDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** Gives a date that the returning officer has said or that only people can know, and takes it back (P01.1, P03.4). */
@Controller
@RequestMapping("/desk/elections/{id}/dates/{milestone}")
class GivenDateController {

    private static final String DAY = "day";
    private static final String TIME = "time";

    private final Elections elections;
    private final Timetables timetables;
    private final MessageSource messages;

    GivenDateController(Elections elections, Timetables timetables, MessageSource messages) {
        this.elections = elections;
        this.timetables = timetables;
        this.messages = messages;
    }

    @GetMapping
    String open(@PathVariable UUID id, @PathVariable Milestone milestone, Model model, Locale locale) {
        var election = election(id, milestone);
        var current = current(election, milestone);
        var fields = new HashMap<String, String>();
        if (current != null && current.given()) {
            var from = current.when().from();
            fields.put("day-day", String.valueOf(from.getDayOfMonth()));
            fields.put("day-month", String.valueOf(from.getMonthValue()));
            fields.put("day-year", String.valueOf(from.getYear()));
            fields.put(TIME, current.when().isMoment() ? from.toLocalTime().toString() : "");
        }
        return page(new DeskForm(fields), election, milestone, model, locale);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @PathVariable Milestone milestone,
            @RequestParam Map<String, String> sent,
            Model model,
            Authentication user,
            Locale locale,
            HttpServletResponse response) {
        var election = election(id, milestone);
        var form = new DeskForm(sent);
        try {
            if (sent.containsKey("takeBack")) {
                takeBack(form, election, milestone, user.getName());
            } else {
                give(form, election, milestone, user.getName());
            }
        } catch (ContradictingDates contradiction) {
            var words = new TimetableWords(messages, locale);
            contradiction.conflicts().forEach(conflict -> form.refuseDate(DAY, words.conflict(conflict)));
        } catch (CalendarUnknown unknown) {
            form.refuseDate(DAY, String.valueOf(unknown.getMessage()));
        }
        if (form.refused()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(form, election, milestone, model, locale);
        }
        return "redirect:/desk/elections/" + id;
    }

    private void give(DeskForm form, Election election, Milestone milestone, String person) {
        var day = form.date(DAY, "The date");
        var time = form.time(TIME, "The time");
        var reason = form.required("reason", "The reason");
        if (!form.refused()) {
            day.ifPresent(date ->
                    timetables.give(election, new GivenDate(milestone, date, time.orElse(null)), reason, person));
        }
    }

    private void takeBack(DeskForm form, Election election, Milestone milestone, String person) {
        var reason = form.required("reason", "The reason");
        var current = current(election, milestone);
        if (current == null || !current.given()) {
            form.refuseDate(DAY, "Nobody has given this date, so there is nothing to take back.");
        }
        if (!form.refused()) {
            timetables.takeBack(election, milestone, reason, person);
        }
    }

    private String page(DeskForm form, Election election, Milestone milestone, Model model, Locale locale) {
        var words = new TimetableWords(messages, locale);
        var current = current(election, milestone);
        model.addAttribute("form", form);
        model.addAttribute("election", election);
        model.addAttribute("milestone", milestone);
        model.addAttribute("name", words.name(milestone));
        model.addAttribute("current", current == null ? null : DateView.of(current, words));
        return "election/given-date";
    }

    private @Nullable KeyDate current(Election election, Milestone milestone) {
        return DeskTimetable.of(election, timetables)
                .dates()
                .flatMap(dates -> dates.date(milestone))
                .orElse(null);
    }

    private Election election(UUID id, Milestone milestone) {
        if (milestone.giver() == Milestone.Giver.NOBODY) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return elections.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
