package org.evenhand.preparation.letters.web;

import org.evenhand.preparation.letters.RestrictedPosts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What staff, officers and specials may and may not do in an election, for them and for everyone (P33.4). */
@Controller
class StaffRulesController {

    private final RestrictedPosts posts;

    StaffRulesController(RestrictedPosts posts) {
        this.posts = posts;
    }

    @GetMapping("/staff-rules")
    String page(Model model) {
        model.addAttribute("allRestricted", posts.allRestricted());
        return "preparation/staff-rules";
    }
}
