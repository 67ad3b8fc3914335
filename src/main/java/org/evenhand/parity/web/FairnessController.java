package org.evenhand.parity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.evenhand.parity.PublishedFairness;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public figures on equal treatment: how requests were dealt with and how long they took. */
@Controller
class FairnessController {

    private final PublishedFairness fairness;

    FairnessController(PublishedFairness fairness) {
        this.fairness = fairness;
    }

    @GetMapping("/fairness")
    String fairness(Model model, HttpServletResponse response) {
        response.setHeader(
                "Cache-Control",
                CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic().getHeaderValue());
        model.addAttribute("rows", fairness.latest());
        return "parity/fairness";
    }
}
