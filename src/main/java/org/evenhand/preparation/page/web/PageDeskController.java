package org.evenhand.preparation.page.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.page.ItemText;
import org.evenhand.preparation.page.Markdown;
import org.evenhand.preparation.page.MissingTopics;
import org.evenhand.preparation.page.PageItem;
import org.evenhand.preparation.page.PageItems;
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

/** Which topics of the election page are missing, how an item will look, and taking one off (P05). */
@Controller
@RequestMapping("/desk/page")
class PageDeskController {

    private final PageItems items;
    private final MissingTopics missing;

    PageDeskController(PageItems items, MissingTopics missing) {
        this.items = items;
        this.missing = missing;
    }

    @GetMapping
    String board(@RequestParam(defaultValue = "") String preset, Model model) {
        String chosen = missing.documents().containsKey(preset) ? preset : missing.inForce();
        List<MissingTopics.Line> lines = missing.lines(chosen);
        model.addAttribute("lines", lines);
        List<MissingTopics.Line> open =
                lines.stream().filter(MissingTopics.Line::missing).toList();
        model.addAttribute("missing", open.size());
        model.addAttribute(
                "earlier", open.stream().filter(MissingTopics.Line::earlier).count());
        model.addAttribute("documents", missing.documents());
        model.addAttribute("silent", missing.isSilent(chosen));
        model.addAttribute("chosen", chosen);
        model.addAttribute("inForce", missing.inForce());
        return "preparation/page";
    }

    @GetMapping("/{reference}")
    String item(@PathVariable String reference, Authentication user, Model model) {
        return show(item(reference), "", user, model);
    }

    /** As the public will read it; so that it is seen before it is approved. */
    @GetMapping("/{reference}/preview")
    String preview(@PathVariable String reference, Locale locale, Model model) {
        PageItem item = item(reference);
        ItemText text = items.text(item.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean welsh = text.textWelsh() != null && locale.getLanguage().equals("cy");
        model.addAttribute("title", welsh ? text.titleWelsh() : text.titleEnglish());
        model.addAttribute("language", welsh ? "cy" : "en");
        model.addAttribute("html", Markdown.html(welsh ? String.valueOf(text.textWelsh()) : text.textEnglish()));
        model.addAttribute("preview", item);
        model.addAttribute("topics", List.of());
        return "preparation/topic";
    }

    @PostMapping("/{reference}/withdraw")
    String withdraw(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        PageItem item = item(reference);
        try {
            if (item.state() != PageItem.State.PUBLISHED) {
                throw new FieldRefused("reason", "this version is not on the page (P05).");
            }
            items.withdraw(item.topic(), reason, user.getName());
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(item, refused.why(), user, model);
        }
        return "redirect:/desk/page/" + reference;
    }

    private String show(PageItem item, String problem, Authentication user, Model model) {
        model.addAttribute("mayWithdraw", StaffAccess.PAGE_KEEPERS.includes(user));
        model.addAttribute("item", item);
        model.addAttribute(
                "heading",
                items.text(item.id())
                        .map(text -> item.reference() + ": " + text.titleEnglish())
                        .orElse(item.reference()));
        model.addAttribute("written", items.text(item.id()).isPresent());
        model.addAttribute("story", items.story(item.id()));
        model.addAttribute("problem", problem);
        return "preparation/page-item";
    }

    private PageItem item(String reference) {
        return items.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
