package org.evenhand.election.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Timetables;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The elections, the period they put the office in, and each one's dates with how they were counted. */
@Controller
@RequestMapping("/desk/elections")
class ElectionsDeskController {

    private final Elections elections;
    private final Timetables timetables;
    private final ElectionPages pages;
    private final MessageSource messages;
    private final Clock clock;

    ElectionsDeskController(
            Elections elections, Timetables timetables, ElectionPages pages, MessageSource messages, Clock clock) {
        this.elections = elections;
        this.timetables = timetables;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        var all = elections.all().stream()
                .map(election -> DeskTimetable.of(election, timetables))
                .toList();
        model.addAttribute("list", ElectionList.of(all, LocalDate.now(clock), new TimetableWords(messages, locale)));
        return "election/elections";
    }

    @GetMapping("/{id}")
    String election(@PathVariable UUID id, Model model, Locale locale) {
        Election election = elections.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.of(election, locale));
        return "election/election";
    }
}
