package org.evenhand.induction.programme.web;

import java.time.Clock;
import java.util.List;
import org.evenhand.induction.programme.Brief;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.OutgoingAdvice;
import org.evenhand.induction.programme.PassedOn;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.site.Download;
import org.evenhand.staff.StaffAccess;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** An induction programme on the desk: its progress, its weeks, the hundred days, and its papers (P47, D14). */
@Controller
@RequestMapping("/desk/programme")
class ProgrammeDeskController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final ProgrammeReaders readers;
    private final ProgrammePage page;
    private final Programmes programmes;
    private final Items items;
    private final OutgoingAdvice advice;
    private final Brief brief;
    private final Clock clock;

    ProgrammeDeskController(
            ProgrammeReaders readers,
            ProgrammePage page,
            Programmes programmes,
            Items items,
            OutgoingAdvice advice,
            Brief brief,
            Clock clock) {
        this.readers = readers;
        this.page = page;
        this.programmes = programmes;
        this.items = items;
        this.advice = advice;
        this.brief = brief;
        this.clock = clock;
    }

    /** The latest; the earlier ones are named below it. */
    @GetMapping
    String latest(Authentication user, Model model) {
        List<Programme> all = readers.of(user);
        model.addAttribute("all", all);
        return all.isEmpty() ? "induction/no-programme" : page.of(all.get(0), "", user, model);
    }

    @GetMapping("/{reference}")
    String programme(@PathVariable String reference, Authentication user, Model model) {
        model.addAttribute("all", readers.of(user));
        return page.of(readers.known(reference, user), "", user, model);
    }

    @GetMapping("/{reference}/plan.ics")
    ResponseEntity<String> plan(@PathVariable String reference, Authentication user) {
        Programme programme = readers.known(reference, user);
        PassedOn passed = new PassedOn(advice);
        List<Item> planned = items.of(programme.id()).stream().map(passed::of).toList();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(new ProgrammeCalendarFile(clock.instant()).write(programme, programmes.days(programme), planned));
    }

    @GetMapping("/{reference}/brief.pdf")
    ResponseEntity<byte[]> brief(@PathVariable String reference, Authentication user) {
        Programme programme = made(reference, user);
        return Download.of(programme.reference() + " day-one brief.pdf", brief.dayOne(programme));
    }

    @GetMapping("/{reference}/pack.pdf")
    ResponseEntity<byte[]> pack(@PathVariable String reference, Authentication user) {
        Programme programme = made(reference, user);
        return Download.of(programme.reference() + " induction pack.pdf", brief.pack(programme));
    }

    /** Drafts are for who makes them. */
    private Programme made(String reference, Authentication user) {
        Programme programme = readers.known(reference, user);
        if (!programme.handedOut() && !StaffAccess.PROGRAMME_KEEPERS.includes(user)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return programme;
    }
}
