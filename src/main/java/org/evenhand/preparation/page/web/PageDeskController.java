package org.evenhand.preparation.page.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.page.ItemText;
import org.evenhand.preparation.page.Markdown;
import org.evenhand.preparation.page.MissingTopics;
import org.evenhand.preparation.page.PageItem;
import org.evenhand.preparation.page.PageItems;
import org.evenhand.preparation.page.PublishedTopic;
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
    private final Clock clock;

    PageDeskController(PageItems items, MissingTopics missing, Clock clock) {
        this.items = items;
        this.missing = missing;
        this.clock = clock;
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
        PublishedTopic topic = text.on(item.topic(), OffsetDateTime.now(clock));
        model.addAttribute("title", topic.title(locale));
        model.addAttribute("language", topic.language(locale));
        model.addAttribute("html", Markdown.html(topic.text(locale)));
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
        Optional<ItemText> text = items.text(item.id());
        model.addAttribute("mayWithdraw", StaffAccess.PAGE_KEEPERS.includes(user));
        model.addAttribute("item", item);
        model.addAttribute(
                "heading",
                text.map(words -> item.reference() + ": " + words.titleEnglish())
                        .orElse(item.reference()));
        model.addAttribute("written", text.isPresent());
        model.addAttribute("story", items.story(item.id()));
        model.addAttribute("problem", problem);
        return "preparation/page-item";
    }

    private PageItem item(String reference) {
        return items.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
