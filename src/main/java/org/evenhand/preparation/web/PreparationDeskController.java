package org.evenhand.preparation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Elections;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedDay;
import org.evenhand.preparation.schedule.ActionSchedule;
import org.evenhand.preparation.schedule.OfficerBriefings;
import org.evenhand.preparation.schedule.Preparations;
import org.evenhand.preparation.schedule.ScheduleRow;
import org.evenhand.staff.StaffAccess;
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

/** The board of preparation: each row with lead, due day and remarks, what is late on top (P04). */
@Controller
@RequestMapping("/desk/preparation")
class PreparationDeskController {

    private static final String PAGE = "redirect:/desk/preparation";

    private final ElectionBoards boards;
    private final GovernanceRows governance;
    private final Elections elections;
    private final Preparations preparations;
    private final ActionSchedule schedule;
    private final OfficerBriefings briefings;
    private final Clock clock;

    PreparationDeskController(
            ElectionBoards boards,
            GovernanceRows governance,
            Elections elections,
            Preparations preparations,
            ActionSchedule schedule,
            OfficerBriefings briefings,
            Clock clock) {
        this.boards = boards;
        this.governance = governance;
        this.elections = elections;
        this.preparations = preparations;
        this.schedule = schedule;
        this.briefings = briefings;
        this.clock = clock;
    }

    @GetMapping
    String board(Authentication user, Model model) {
        return page("", user, model);
    }

    @PostMapping("/{election}/start")
    String start(@PathVariable String election, Authentication user, HttpServletResponse response, Model model) {
        UUID id = known(election);
        return kept(() -> preparations.begin(id, user.getName()), user, response, model);
    }

    @PostMapping("/{election}/rows/{serial}")
    String note(
            @PathVariable String election,
            @PathVariable int serial,
            @RequestParam(defaultValue = "") String remarks,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        UUID id = known(election);
        ScheduleRow row = ScheduleRow.of(serial).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return kept(() -> schedule.note(id, row, remarks, user.getName()), user, response, model);
    }

    @PostMapping("/{election}/briefings")
    String attended(
            @PathVariable String election,
            @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(defaultValue = "") String joint,
            @RequestParam(defaultValue = "") String attendedBy,
            @RequestParam(defaultValue = "") String notes,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        UUID id = known(election);
        return kept(
                () -> {
                    if (attendedBy.isBlank()) {
                        throw new FieldRefused("attendedBy", "say who was there for the office (P03.3).");
                    }
                    briefings.attended(
                            id,
                            TypedDay.of("heldOn", heldOn, "enter the day of the briefing (P03.3)."),
                            joint.equals("yes"),
                            attendedBy.strip(),
                            notes.isBlank() ? null : notes.strip(),
                            user.getName());
                },
                user,
                response,
                model);
    }

    private String kept(Runnable change, Authentication user, HttpServletResponse response, Model model) {
        try {
            change.run();
            return PAGE;
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(refused.why(), user, model);
        }
    }

    private String page(String problem, Authentication user, Model model) {
        model.addAttribute("problem", problem);
        LocalDate today = LocalDate.now(clock);
        List<ElectionBoard> near = boards.near(today);
        model.addAttribute("today", today);
        model.addAttribute("boards", near);
        model.addAttribute(
                "checks",
                governance.of(near.stream().map(ElectionBoard::election).toList(), today));
        model.addAttribute("prepares", StaffAccess.PREPARERS.includes(user));
        model.addAttribute("starts", StaffAccess.PREPARATION_STARTERS.includes(user));
        return "preparation/board";
    }

    private UUID known(String election) {
        try {
            return elections.election(UUID.fromString(election)).id();
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
