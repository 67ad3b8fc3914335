package org.evenhand.imagery.web;

import jakarta.servlet.http.HttpServletResponse;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.Filming;
import org.evenhand.imagery.FilmingWithdrawals;
import org.evenhand.imagery.Filmings;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A request to film that its requester withdraws. */
@Controller
class FilmingWithdrawalController {

    private final Filmings filmings;
    private final FilmingWithdrawals withdrawals;
    private final MasterRegister register;

    FilmingWithdrawalController(Filmings filmings, FilmingWithdrawals withdrawals, MasterRegister register) {
        this.filmings = filmings;
        this.withdrawals = withdrawals;
        this.register = register;
    }

    @PostMapping("/desk/filming/withdraw")
    String withdraw(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String reason,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Filming filming = register.find(reference.strip())
                .map(Contact::id)
                .flatMap(filmings::find)
                .orElse(null);
        if (filming == null) {
            return refused("Give the reference of a request to film, such as EC-2027-0042.", response, model);
        }
        if (reason.isBlank()) {
            return refused("Say how you know that it is withdrawn.", response, model);
        }
        try {
            withdrawals.withdraw(filming.contactId(), reason.strip(), user.getName());
        } catch (FieldRefused e) {
            return refused("It cannot be withdrawn: " + e.why(), response, model);
        }
        return "redirect:/desk/filming";
    }

    private String refused(String problem, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("filmings", filmings.decided());
        model.addAttribute("problem", problem);
        return "imagery/filming";
    }
}
