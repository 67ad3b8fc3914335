package org.evenhand.register.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The register as pages and as data. Entries never change, so the highest number says whether anything is new. */
@Controller
class PublicRegisterController {

    private final PublishedRegister register;
    private final ObjectMapper json;

    PublicRegisterController(PublishedRegister register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    @GetMapping("/register")
    @Nullable
    String list(
            @RequestParam Map<String, String> parameters,
            WebRequest request,
            HttpServletResponse response,
            Model model) {
        var size = register.size();
        if (unchanged(size, request, response)) {
            return null;
        }
        var query = RegisterQuery.of(parameters);
        model.addAttribute("query", query);
        model.addAttribute("page", query.page(register));
        model.addAttribute("size", size);
        model.addAttribute("categories", ContactCategory.values());
        model.addAttribute("roles", RequesterRole.values());
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
        if (unchanged(register.size(), request, response)) {
            return null;
        }
        model.addAttribute("reference", reference);
        model.addAttribute("entries", entries);
        return "register/entry";
    }

    @GetMapping("/register.json")
    void data(WebRequest request, HttpServletResponse response) throws IOException {
        if (unchanged(register.size(), request, response)) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var array = json.writer().writeValuesAsArray(response.getOutputStream());
        for (var entries = register.all(); entries.hasNext(); ) {
            array.write(entries.next());
        }
        // closed only when whole: closing after a failure would end a part of the register as if it were all
        array.close();
    }

    private static boolean unchanged(long size, WebRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=60");
        return request.checkNotModified("W/\"" + size + "\"");
    }
}
