package org.evenhand.site.web;

import java.util.List;
import java.util.Locale;
import org.evenhand.site.ElectionTopics;
import org.evenhand.site.NationalLinks;
import org.evenhand.site.NextDates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page everyone sees first, and the door of the desk. */
@Controller
class SiteController {

    private final ObjectProvider<NextDates> dates;
    private final ObjectProvider<ElectionTopics> topics;
    private final NationalLinks links;

    SiteController(ObjectProvider<NextDates> dates, ObjectProvider<ElectionTopics> topics, NationalLinks links) {
        this.dates = dates;
        this.topics = topics;
        this.links = links;
    }

    @GetMapping("/")
    String home(Locale locale, Model model) {
        var calendar = dates.getIfAvailable();
        model.addAttribute("nextDates", calendar == null ? List.of() : calendar.next(locale));
        var page = topics.getIfAvailable();
        model.addAttribute("topics", page == null ? List.of() : page.links(locale));
        model.addAttribute("links", links);
        return "site/home";
    }

    /** How accessible these pages are, and what to do where they are not. */
    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }

    @GetMapping("/login")
    String login() {
        return "site/login";
    }
}
