package org.evenhand.election.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.PollInThePast;
import org.evenhand.election.PollTaken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Takes a poll date from a form: refuses what cannot be, asks about what is unusual, and only then has it saved. */
@Component
class PollDialog {

    private final Elections elections;
    private final PollQuestions questions;

    PollDialog(Elections elections, PollQuestions questions) {
        this.elections = elections;
        this.questions = questions;
    }

    String page(PollForm form, Model model) {
        model.addAttribute("page", form);
        return "election/poll";
    }

    /** @param proposed the election as it would be; empty where the form does not say enough */
    String submit(
            PollForm form,
            Optional<Election> proposed,
            UnaryOperator<Election> save,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (proposed.isPresent() && !form.fields().refused()) {
            try {
                elections.requireAhead(proposed.get().pollDate());
                var open = questions.open(proposed.get(), form.fields(), locale);
                if (!open.isEmpty()) {
                    return page(form.asking(open, proposed.get().pollDate()), model);
                }
                return "redirect:/desk/elections/" + save.apply(proposed.get()).id();
            } catch (PollInThePast past) {
                form.fields()
                        .refuseDate(PollForm.DATE, "The poll date is over: a poll is entered or moved ahead of time.");
            } catch (PollTaken taken) {
                form.fields().refuseDate(PollForm.DATE, "There is an election of this kind on this day already.");
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(form, model);
    }
}
