package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.election.OfficeRefused;
import org.evenhand.election.Offices;
import org.evenhand.election.Policies;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeKind;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.staff.StaffAccess;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's profile (P03.1): what it is now, every version of it, and the form for the next. */
@Controller
@RequestMapping("/desk/office")
class OfficeDeskController {

    private final Offices offices;
    private final Policies policies;

    OfficeDeskController(Offices offices, Policies policies) {
        this.offices = offices;
        this.policies = policies;
    }

    @GetMapping
    String office(Model model, Authentication user) {
        var versions = offices.all();
        model.addAttribute("version", versions.get(0));
        model.addAttribute("fields", OfficeField.values());
        model.addAttribute("fireInScope", policies.inForce().isTrue("fire-in-scope"));
        model.addAttribute("versions", OfficeVersionView.of(versions));
        model.addAttribute("mayChange", StaffAccess.OFFICE_CHANGERS.includes(user));
        return "election/office";
    }

    @GetMapping("/change")
    String open(Model model) {
        var current = offices.current();
        var fields = new HashMap<>(current.profile().filledIn());
        fields.put("basedOn", String.valueOf(current.number()));
        return form(new DeskForm(fields), model);
    }

    @PostMapping("/change")
    String change(
            @RequestParam Map<String, String> fields, Model model, Authentication user, HttpServletResponse response) {
        var form = new DeskForm(fields);
        try {
            offices.change(new OfficeProfile(fields), Basis.of(form), form.value("reason"), user.getName());
            return "redirect:/desk/office";
        } catch (OfficeRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(form.refuse(refused.problems()), model);
        }
    }

    private String form(DeskForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("basedOn", offices.current().number());
        model.addAttribute("fields", Arrays.asList(OfficeField.values()));
        model.addAttribute("kinds", OfficeKind.values());
        return "election/office-change";
    }
}
