package org.evenhand.publicity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Restrictions;
import org.evenhand.election.Timetable;
import org.evenhand.media.MediaClaims;
import org.evenhand.publicity.Clearance;
import org.evenhand.publicity.Clearance.State;
import org.evenhand.publicity.Clearances;
import org.evenhand.site.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The board of communications: what is in clearance, held and due back, and the forward plan against the periods. */
@Controller
@RequestMapping("/desk/communications")
class CommunicationsDeskController {

    private static final int WEEKS_BACK = 2;

    private final Clearances clearances;
    private final MediaClaims media;
    private final PlanRowsAhead plan;
    private final Restrictions restrictions;
    private final Clock clock;

    CommunicationsDeskController(
            Clearances clearances, MediaClaims media, PlanRowsAhead plan, Restrictions restrictions, Clock clock) {
        this.clearances = clearances;
        this.media = media;
        this.plan = plan;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    @GetMapping
    String board(Model model) {
        LocalDate today = restrictions.today();
        LocalDate from = today.minusWeeks(WEEKS_BACK);
        List<Timetable> near = plan.near();
        LocalDate to = PlanRowsAhead.horizon(near, today);
        List<PlanRow> rows = plan.rows(near, from);
        model.addAttribute("inClearance", clearances.in(State.IN_CLEARANCE, State.RETURNED));
        model.addAttribute("held", clearances.in(State.HELD));
        model.addAttribute("cleared", clearances.toGoOut());
        model.addAttribute("media", media.open());
        model.addAttribute("now", OffsetDateTime.now(clock));
        period(today, model);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "timeline", Timeline.of(from, to, today, facts(rows), PlanRowsAhead.periods(near, from, to)));
        return "publicity/board";
    }

    /** What binds the office today, or the year whose bank holidays have to be known for that. */
    private void period(LocalDate today, Model model) {
        try {
            model.addAttribute("restricted", restrictions.on(today));
            model.addAttribute("freeFrom", restrictions.freeFrom(today));
        } catch (CalendarUnknown unknown) {
            model.addAttribute("unknownYear", unknown.year());
        }
    }

    private static List<Timeline.Fact> facts(List<PlanRow> rows) {
        return rows.stream()
                .map(row -> new Timeline.Fact(row.day(), row.mark(), row.what()))
                .toList();
    }

    @GetMapping("/{reference}")
    String item(@PathVariable String reference, Model model) {
        Clearance item =
                clearances.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("item", item);
        model.addAttribute("story", clearances.story(item.id()));
        return "publicity/item";
    }
}
