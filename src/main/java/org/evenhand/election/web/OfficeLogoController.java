package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.evenhand.election.OfficeRefused;
import org.evenhand.election.Offices;
import org.evenhand.site.UploadLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Puts up the office's logo, or takes it down. */
@Controller
@RequestMapping(OfficeLogoController.PATH)
class OfficeLogoController {

    static final String PATH = "/desk/office/logo";

    private final Offices offices;

    OfficeLogoController(Offices offices) {
        this.offices = offices;
    }

    @GetMapping
    String open(@RequestParam Map<String, String> parameters, Model model) {
        var form = new DeskForm(Map.of());
        if (parameters.containsKey(UploadLimit.TOO_LARGE)) {
            form.refuse("logo", "The file is too large: the logo must be smaller than 1 MB.");
        }
        return form(form, model);
    }

    @PostMapping
    String change(
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile logo,
            Model model,
            Authentication user,
            HttpServletResponse response)
            throws IOException {
        var form = new DeskForm(fields);
        var upload = logo == null ? new byte[0] : logo.getBytes();
        try {
            offices.changeLogo(
                    fields.containsKey("remove") ? null : upload, Basis.of(form), form.value("reason"), user.getName());
            return "redirect:/desk/office";
        } catch (OfficeRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(form.refuse(refused.problems()), model);
        }
    }

    private String form(DeskForm form, Model model) {
        var current = offices.current();
        model.addAttribute("form", form);
        model.addAttribute("basedOn", current.number());
        model.addAttribute("logo", current.logo());
        return "election/office-logo";
    }
}
