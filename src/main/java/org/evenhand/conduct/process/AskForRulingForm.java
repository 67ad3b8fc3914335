package org.evenhand.conduct.process;

import static org.evenhand.conduct.process.RulingVariables.RULING_ID;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.evenhand.conduct.Ruling;
import org.evenhand.conduct.Rulings;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Anyone of the office who is in doubt asks up the line of command (P08.2). */
@Component
class AskForRulingForm implements StartForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Rulings rulings;
    private final MasterRegister register;

    AskForRulingForm(Rulings rulings, MasterRegister register) {
        this.rulings = rulings;
        this.register = register;
    }

    @Override
    public String key() {
        return "ask-for-ruling";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Ruling ruling = rulings.ask(
                form.require("activity"), form.require("doubt"), contact(form), day(form), form.submittedBy());
        return new Start(
                ruling.reference(), Map.of(RULING_ID.name(), ruling.id().toString()));
    }

    private @Nullable Contact contact(Submission form) {
        String reference = form.text("caseReference");
        return reference == null
                ? null
                : register.find(reference)
                        .orElseThrow(() -> form.reject("caseReference", "no case has this reference."));
    }

    private static @Nullable LocalDate day(Submission form) {
        String value = form.text("neededBy");
        try {
            return value == null ? null : LocalDate.parse(value, DAY);
        } catch (DateTimeParseException e) {
            throw form.reject("neededBy", "enter a date, for example 12 March 2027.");
        }
    }
}
