package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.evenhand.election.Policies;
import org.evenhand.election.PolicyRefused;
import org.evenhand.election.PolicyVersion;
import org.evenhand.election.policy.PolicyCatalogue;
import org.evenhand.election.policy.PolicyProblem;
import org.evenhand.staff.StaffAccess;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's policy: what is in force and why, what the documents say, every version, and the form for the next. */
@Controller
@RequestMapping("/desk/policy")
class PolicyDeskController {

    private final Policies policies;
    private final PolicyCatalogue catalogue;

    PolicyDeskController(Policies policies, PolicyCatalogue catalogue) {
        this.policies = policies;
        this.catalogue = catalogue;
    }

    @GetMapping
    String policy(Model model, Authentication user) {
        PolicyVersion version = policies.inForce();
        model.addAttribute("version", version);
        model.addAttribute("preset", catalogue.preset(version.preset()).orElseThrow());
        model.addAttribute("groups", PolicyView.of(version, catalogue).groups());
        model.addAttribute("presets", catalogue.presets());
        model.addAttribute("versions", policies.all());
        model.addAttribute("catalogue", catalogue);
        model.addAttribute("mayChange", StaffAccess.POLICY_CHANGERS.includes(user));
        return "election/policy";
    }

    @GetMapping("/change")
    String open(Model model) {
        return form(PolicyForm.of(policies.inForce()), model);
    }

    @PostMapping("/change")
    String change(
            @RequestParam Map<String, String> fields, Model model, Authentication user, HttpServletResponse response) {
        PolicyForm sent = PolicyForm.sent(fields);
        int inForce = policies.inForce().number();
        try {
            if (sent.basedOn() != inForce) {
                return refuse(sent.refused(inForce, List.of(overtaken(inForce))), model, response);
            }
            policies.change(sent.preset(), sent.overrides(), user.getName(), sent.reason());
            return "redirect:/desk/policy";
        } catch (PolicyRefused refused) {
            return refuse(sent.refused(inForce, refused.problems()), model, response);
        }
    }

    private static PolicyProblem overtaken(int inForce) {
        return new PolicyProblem(
                "preset",
                "Someone else has changed the policy to version " + inForce
                        + " meanwhile: compare it with what you chose here, then send it again.");
    }

    private String refuse(PolicyForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return form(form, model);
    }

    private String form(PolicyForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("settingGroups", catalogue.groups());
        model.addAttribute("presets", catalogue.presets());
        return "election/policy-change";
    }
}
