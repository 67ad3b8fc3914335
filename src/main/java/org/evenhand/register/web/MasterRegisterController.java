package org.evenhand.register.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.register.AccessRecord;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterFilter.PublicState;
import org.evenhand.register.MasterFilter.State;
import org.evenhand.register.MasterList;
import org.evenhand.register.PublishLag;
import org.evenhand.register.RequesterRole;
import org.evenhand.register.SavedFilters;
import org.evenhand.staff.StaffAccess;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of the master register, and the filters that people keep of it. */
@Controller
@RequestMapping(MasterQuery.PATH)
class MasterRegisterController {

    private static final int LONGEST_NAME = 60;

    private final MasterQueries queries;
    private final MasterList list;
    private final MasterRows rows;
    private final SavedFilters filters;
    private final ContactPeriods periods;
    private final PublishLag lag;
    private final AccessRecord access;

    MasterRegisterController(
            MasterQueries queries,
            MasterList list,
            MasterRows rows,
            SavedFilters filters,
            ContactPeriods periods,
            PublishLag lag,
            AccessRecord access) {
        this.queries = queries;
        this.list = list;
        this.rows = rows;
        this.filters = filters;
        this.periods = periods;
        this.lag = lag;
        this.access = access;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> parameters, Model model, Authentication user) {
        var query = queries.read(parameters);
        var page = query.page(list);
        model.addAttribute("query", query);
        model.addAttribute("page", page);
        model.addAttribute("rows", rows.of(page.entries()));
        model.addAttribute("count", list.count(query.filter()));
        model.addAttribute("saved", filters.of(user.getName()));
        model.addAttribute("mayExport", StaffAccess.REGISTER_KEEPERS.includes(user));
        model.addAttribute("exports", StaffAccess.WATCHERS.includes(user) ? access.exports() : List.of());
        model.addAttribute("lag", lag.allowed());
        model.addAttribute("categories", ContactCategory.values());
        model.addAttribute("classes", ContactClass.values());
        model.addAttribute("roles", RequesterRole.values());
        model.addAttribute("periods", periods.all().keySet());
        model.addAttribute("states", State.values());
        model.addAttribute("publicStates", PublicState.values());
        model.addAttribute("owners", list.owners());
        return "register/master";
    }

    @PostMapping("/filters")
    String save(@RequestParam String name, @RequestParam String query, Authentication user, RedirectAttributes answer) {
        var read = queries.read(query);
        var title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME || !read.filtered()) {
            answer.addFlashAttribute(
                    "refused",
                    read.filtered()
                            ? "Give the filter a name of at most " + LONGEST_NAME + " letters."
                            : "Choose something to filter by, then save the filter.");
        } else {
            filters.save(user.getName(), title, read.written());
            answer.addFlashAttribute("done", "The filter is saved as “" + title + "”.");
        }
        return "redirect:" + MasterQuery.PATH + "?" + read.written();
    }

    @PostMapping("/filters/{id}/delete")
    String delete(@PathVariable UUID id, Authentication user, RedirectAttributes answer) {
        filters.delete(user.getName(), id);
        answer.addFlashAttribute("done", "The filter is deleted.");
        return "redirect:" + MasterQuery.PATH;
    }
}
