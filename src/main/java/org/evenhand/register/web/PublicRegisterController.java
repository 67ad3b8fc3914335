package org.evenhand.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.ListedEntry;
import org.evenhand.register.LogReader;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.RequesterRole;
import org.evenhand.register.log.ProofShape;
import org.evenhand.register.log.PublicLogKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The register as pages. */
@Controller
class PublicRegisterController {

    private final PublishedRegister register;
    private final RegisterQueries queries;
    private final LogReader log;
    private final PublicLogKey key;

    PublicRegisterController(PublishedRegister register, RegisterQueries queries, LogReader log, PublicLogKey key) {
        this.register = register;
        this.queries = queries;
        this.log = log;
        this.key = key;
    }

    @GetMapping("/register")
    @Nullable
    String list(
            @RequestParam Map<String, String> parameters,
            WebRequest request,
            HttpServletResponse response,
            Model model) {
        if (Freshness.unchanged(log.latest(), request, response)) {
            return null;
        }
        var query = queries.read(parameters);
        model.addAttribute("query", query);
        model.addAttribute("page", query.page(register));
        model.addAttribute("size", register.size());
        model.addAttribute("categories", ContactCategory.values());
        model.addAttribute("roles", RequesterRole.values());
        model.addAttribute("periods", ContactPeriod.values());
        return "register/list";
    }

    @GetMapping("/register/{reference}")
    @Nullable
    String entry(@PathVariable String reference, WebRequest request, HttpServletResponse response, Model model) {
        var entries = register.about(reference);
        if (entries.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("unknownReference", reference);
            return "error/404";
        }
        var checkpoint = log.latest();
        if (Freshness.unchanged(checkpoint, request, response)) {
            return null;
        }
        model.addAttribute("reference", reference);
        model.addAttribute("entries", entries);
        model.addAttribute("checkpoint", checkpoint.orElse(null));
        model.addAttribute(
                "steps", checkpoint.map(signed -> steps(entries, signed.size())).orElse(Map.of()));
        return "register/entry";
    }

    /** How many hashes lead from each entry to the root. */
    private static Map<Long, Integer> steps(List<ListedEntry> entries, long size) {
        return entries.stream()
                .map(listed -> listed.entry().number())
                .collect(Collectors.toMap(
                        number -> number,
                        number -> ProofShape.inclusion(number - 1, size).size()));
    }

    /** How anyone can check the register without trusting this office. */
    @GetMapping("/register/how-to-check")
    String howToCheck(Model model) {
        model.addAttribute("key", key.text());
        model.addAttribute("checkpoint", log.latest().orElse(null));
        return "register/how-to-check";
    }
}
