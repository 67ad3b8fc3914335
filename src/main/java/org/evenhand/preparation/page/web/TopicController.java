package org.evenhand.preparation.page.web;

import java.util.Locale;
import org.evenhand.preparation.page.Markdown;
import org.evenhand.preparation.page.PublishedPage;
import org.evenhand.preparation.page.PublishedTopic;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One topic of the election page, for candidates and public alike (P05). */
@Controller
class TopicController {

    private final PublishedPage page;

    TopicController(PublishedPage page) {
        this.page = page;
    }

    @GetMapping("/topics/{slug}")
    String topic(@PathVariable String slug, Locale locale, Model model) {
        PublishedTopic topic = page.of(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("title", topic.title(locale));
        model.addAttribute("language", topic.language(locale));
        model.addAttribute("html", Markdown.html(topic.text(locale)));
        model.addAttribute("publishedAt", topic.publishedAt());
        model.addAttribute(
                "topics",
                page.links(locale).stream()
                        .filter(other -> !other.path().equals(topic.path()))
                        .toList());
        return "preparation/topic";
    }
}
