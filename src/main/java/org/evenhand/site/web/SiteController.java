package org.evenhand.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page everyone sees first, and the door of the desk. */
@Controller
class SiteController {

    @GetMapping("/")
    String home() {
        return "site/home";
    }

    @GetMapping("/login")
    String login() {
        return "site/login";
    }
}
