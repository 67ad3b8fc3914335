package org.evenhand.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.register.AmendableField;
import org.evenhand.register.AmendmentRefused;
import org.evenhand.register.Amendments;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.RequesterRole;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that puts an entry of the master register right. */
@Controller
@RequestMapping("/desk/contacts/{reference}/amend")
class AmendmentController {

    private final MasterRegister register;
    private final Amendments amendments;
    private final PublishedRegister published;

    AmendmentController(MasterRegister register, Amendments amendments, PublishedRegister published) {
        this.register = register;
        this.amendments = amendments;
        this.published = published;
    }

    @GetMapping
    String open(@PathVariable String reference, Model model) {
        Contact contact = known(reference);
        var now = amendments.values(contact);
        Map<String, String> written = new HashMap<>();
        now.all().forEach((field, value) -> written.put(field.key(), value == null ? "" : value));
        return form(contact, now.mark(), written, Map.of(), model);
    }

    @PostMapping
    String amend(
            @PathVariable String reference,
            @RequestParam Map<String, String> written,
            Authentication user,
            Model model,
            RedirectAttributes answer,
            HttpServletResponse response) {
        Contact contact = known(reference);
        Map<AmendableField, String> wanted = new EnumMap<>(AmendableField.class);
        for (AmendableField field : AmendableField.values()) {
            String value = written.get(field.key());
            if (value != null) {
                wanted.put(field, value);
            }
        }
        String seen = written.getOrDefault("seen", "");
        try {
            amendments.amend(contact.id(), seen, wanted, written.getOrDefault("reason", ""), user.getName());
        } catch (AmendmentRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(contact, seen, written, refused.problems(), model);
        }
        answer.addFlashAttribute("amended", true);
        answer.addAttribute("reference", reference);
        return "redirect:/desk/contacts/{reference}";
    }

    private String form(
            Contact contact, String seen, Map<String, String> written, Map<String, String> problems, Model model) {
        Map<String, Map<String, String>> codes = new HashMap<>();
        codes.put(AmendableField.METHOD.key(), labels(AmendableField.METHOD, ContactMethod.values()));
        codes.put(AmendableField.REQUESTER_ROLE.key(), labels(AmendableField.REQUESTER_ROLE, RequesterRole.values()));
        codes.put(AmendableField.CONTACT_CLASS.key(), labels(AmendableField.CONTACT_CLASS, ContactClass.values()));
        model.addAttribute("contact", contact);
        model.addAttribute("fields", AmendableField.values());
        model.addAttribute("codes", codes);
        model.addAttribute("seen", seen);
        model.addAttribute("written", written);
        model.addAttribute("problems", problems);
        model.addAttribute("isPublished", !published.about(contact.reference()).isEmpty());
        return "register/amend";
    }

    private static Map<String, String> labels(AmendableField field, Enum<?>[] values) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            labels.put(value.name(), field.say(value.name()));
        }
        return labels;
    }

    private Contact known(String reference) {
        return register.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
