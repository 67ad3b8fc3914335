package org.evenhand.preparation.letters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.letters.RestrictedPosts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of the office’s posts and which of them are politically restricted (P33.2). */
@Controller
@RequestMapping("/desk/posts")
class RestrictedPostsController {

    private static final int LONGEST = 200;

    private final RestrictedPosts posts;

    RestrictedPostsController(RestrictedPosts posts) {
        this.posts = posts;
    }

    @GetMapping
    String page(Model model) {
        return page("", model);
    }

    @PostMapping
    String keep(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean listed,
            @RequestParam(defaultValue = "false") boolean deputy,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        if (title.isBlank() || title.length() > LONGEST) {
            return refused("Give the title of the post, in 200 characters or fewer (P33.2).", response, model);
        }
        try {
            posts.keep(title.strip(), listed, deputy, user.getName());
        } catch (FieldRefused e) {
            return refused(e.why(), response, model);
        }
        return "redirect:/desk/posts";
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id) {
        posts.remove(id);
        return "redirect:/desk/posts";
    }

    private String refused(String problem, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(problem, model);
    }

    private String page(String problem, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("posts", posts.all());
        model.addAttribute("words", posts.words());
        return "preparation/posts";
    }
}
