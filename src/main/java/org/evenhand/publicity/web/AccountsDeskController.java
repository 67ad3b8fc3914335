package org.evenhand.publicity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Policy;
import org.evenhand.engine.FieldRefused;
import org.evenhand.publicity.Account;
import org.evenhand.publicity.Account.Access;
import org.evenhand.publicity.AccountSwitcher;
import org.evenhand.publicity.Accounts;
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

/** The inventory of accounts and devices, and the decision on each (P31.1, P31.2). */
@Controller
@RequestMapping("/desk/communications/accounts")
class AccountsDeskController {

    private final Accounts accounts;
    private final AccountSwitcher switcher;
    private final Policy policy;

    AccountsDeskController(Accounts accounts, AccountSwitcher switcher, Policy policy) {
        this.accounts = accounts;
        this.switcher = switcher;
        this.policy = policy;
    }

    @GetMapping
    String accounts(Model model) {
        return page("", model);
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String rights,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        boolean known =
                Arrays.stream(Account.Kind.values()).anyMatch(one -> one.name().equals(kind));
        if (name.isBlank() || owner.isBlank() || rights.isBlank() || !known) {
            return refused(
                    "Give the name, what it is, who answers for it and who can use it (P31.1).", response, model);
        }
        try {
            accounts.add(name.strip(), Account.Kind.valueOf(kind), owner.strip(), rights.strip(), user.getName());
        } catch (FieldRefused e) {
            return refused(e.why(), response, model);
        }
        return "redirect:/desk/communications/accounts";
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String access,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Account account = accounts.all().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean known =
                Arrays.stream(Access.values()).anyMatch(one -> one.name().equals(access));
        if (!known || reason.isBlank()) {
            return refused("Choose what may be done with it, and give the reason (P31.2).", response, model);
        }
        try {
            switcher.decide(UUID.fromString(id), Access.valueOf(access), reason.strip(), user.getName());
        } catch (FieldRefused e) {
            return refused(account.name() + ": " + e.why(), response, model);
        } catch (CalendarUnknown e) {
            return refused(account.name() + " is left as it was. " + e.getMessage(), response, model);
        }
        return "redirect:/desk/communications/accounts";
    }

    private String refused(String problem, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(problem, model);
    }

    private String page(String problem, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("kinds", Account.Kind.values());
        model.addAttribute("choices", Access.values());
        model.addAttribute("advised", Access.valueOf(policy.commissionerAccess().name()));
        return "publicity/accounts";
    }
}
