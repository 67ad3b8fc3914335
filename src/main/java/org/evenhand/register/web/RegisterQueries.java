package org.evenhand.register.web;

import java.util.Map;
import java.util.Optional;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.EntryFilter;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.RequesterRole;
import org.evenhand.register.web.ContactPeriods.Days;
import org.evenhand.register.web.RegisterQuery.Chosen;
import org.springframework.stereotype.Component;

/** Reads what a reader asked. A value that makes no sense is left out and named on the page, never an error. */
@Component
class RegisterQueries {

    private final PublishedRegister register;
    private final ContactPeriods periods;

    RegisterQueries(PublishedRegister register, ContactPeriods periods) {
        this.register = register;
        this.periods = periods;
    }

    RegisterQuery read(Map<String, String> parameters) {
        var asked = new AskedValues(parameters, "register.filter.");
        var category = asked.code("category", ContactCategory.values());
        var role = asked.code("role", RequesterRole.values());
        var text = asked.read("q", this::text);
        var days = new Days(asked.day("from"), asked.day("to"));
        var period = asked.read(
                "period",
                value -> AskedValues.code(ContactPeriod.values(), value)
                        .filter(code -> periods.days(code).isPresent()));
        var within = Optional.ofNullable(period)
                .flatMap(periods::days)
                .map(days::and)
                .orElse(days);
        return new RegisterQuery(
                new EntryFilter(category, role, text, within.from(), within.to()),
                new Chosen(days, period),
                asked.read("newer", RegisterQueries::number),
                asked.read("older", RegisterQueries::number),
                asked.ignored());
    }

    private Optional<String> text(String value) {
        return AskedValues.isText(value) && register.searchable(value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Long> number(String value) {
        return value.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}
