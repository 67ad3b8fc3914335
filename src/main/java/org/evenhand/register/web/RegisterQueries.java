package org.evenhand.register.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.EntryFilter;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.RequesterRole;
import org.evenhand.register.web.ContactPeriods.Days;
import org.evenhand.register.web.RegisterQuery.Chosen;
import org.evenhand.register.web.RegisterQuery.Ignored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a reader asked. A value that makes no sense is left out and named on the page, never an error. */
@Component
class RegisterQueries {

    private static final int LONGEST_TEXT = 100;

    private final PublishedRegister register;
    private final ContactPeriods periods;

    RegisterQueries(PublishedRegister register, ContactPeriods periods) {
        this.register = register;
        this.periods = periods;
    }

    RegisterQuery read(Map<String, String> parameters) {
        var ignored = new ArrayList<Ignored>();
        var category = read(parameters, "category", value -> code(ContactCategory.values(), value), ignored);
        var role = read(parameters, "role", value -> code(RequesterRole.values(), value), ignored);
        var text = read(parameters, "q", this::text, ignored);
        var days = new Days(
                read(parameters, "from", RegisterQueries::day, ignored),
                read(parameters, "to", RegisterQueries::day, ignored));
        var period = read(
                parameters,
                "period",
                value -> code(ContactPeriod.values(), value)
                        .filter(code -> periods.days(code).isPresent()),
                ignored);
        var asked = Optional.ofNullable(period)
                .flatMap(periods::days)
                .map(days::and)
                .orElse(days);
        return new RegisterQuery(
                new EntryFilter(category, role, text, asked.from(), asked.to()),
                new Chosen(days, period),
                read(parameters, "newer", RegisterQueries::number, ignored),
                read(parameters, "older", RegisterQueries::number, ignored),
                List.copyOf(ignored));
    }

    private static <T> @Nullable T read(
            Map<String, String> parameters, String name, Function<String, Optional<T>> meaning, List<Ignored> ignored) {
        var written = parameters.getOrDefault(name, "").strip();
        if (written.isEmpty()) {
            return null;
        }
        var value = meaning.apply(written);
        if (value.isEmpty()) {
            ignored.add(new Ignored("register.filter." + name, shortened(written)));
        }
        return value.orElse(null);
    }

    private static <T extends Enum<T>> Optional<T> code(T[] codes, String value) {
        return Arrays.stream(codes).filter(code -> code.name().equals(value)).findFirst();
    }

    private Optional<String> text(String value) {
        var sensible = value.length() <= LONGEST_TEXT
                && value.codePoints().noneMatch(Character::isISOControl)
                && value.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        return sensible && register.searchable(value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() >= 2000 && day.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String value) {
        return value.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) + "…" : value;
    }
}
