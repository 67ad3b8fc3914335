package org.evenhand.publicity.web;

import java.time.LocalDate;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedDay;
import org.evenhand.publicity.ForwardPlan;
import org.evenhand.publicity.PlanItem;
import org.evenhand.publicity.PlanWatch;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something on the forward plan: its story, and the day to which it is moved (P30). */
@Controller
@RequestMapping("/desk/communications/plan/{reference}")
class PlanDeskController {

    private final ForwardPlan plan;
    private final PlanWatch watch;
    private final Restrictions restrictions;

    PlanDeskController(ForwardPlan plan, PlanWatch watch, Restrictions restrictions) {
        this.plan = plan;
        this.watch = watch;
        this.restrictions = restrictions;
    }

    @GetMapping
    String one(@PathVariable String reference, Model model) {
        PlanItem item = known(reference);
        model.addAttribute("item", item);
        model.addAttribute("story", plan.story(item.id()));
        model.addAttribute("restricted", restricted(item.day()));
        model.addAttribute("ahead", !item.day().isBefore(restrictions.today()));
        return "publicity/plan";
    }

    @PostMapping("/day")
    String move(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            RedirectAttributes answer) {
        PlanItem item = known(reference);
        try {
            if (reason.isBlank()) {
                throw new FieldRefused("reason", "Say why it is moved (P30).");
            }
            LocalDate moved = TypedDay.of("day", day, "Enter the day to which it is moved.");
            watch.move(item, moved, reason.strip(), user.getName());
        } catch (FieldRefused refused) {
            answer.addFlashAttribute("refused", refused.why());
        } catch (CalendarUnknown unknown) {
            answer.addFlashAttribute(
                    "refused",
                    "It cannot be weighed for that day: the bank holidays of " + unknown.year()
                            + " have not been confirmed.");
        }
        answer.addAttribute("reference", reference);
        return "redirect:/desk/communications/plan/{reference}";
    }

    /** Whether the period is on that day; null where an election near it cannot be dated. */
    private @Nullable Boolean restricted(LocalDate day) {
        try {
            return restrictions.on(day);
        } catch (CalendarUnknown unknown) {
            return null;
        }
    }

    private PlanItem known(String reference) {
        return plan.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
