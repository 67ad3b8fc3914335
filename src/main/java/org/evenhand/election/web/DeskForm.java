package org.evenhand.election.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.election.office.OfficeProblem;

/** What a person has typed into a form of the desk, and what is wrong with it. A date is three fields: day, month, year. */
final class DeskForm {

    private static final String DATE_ERROR = "%s must be a real date, like 6 5 2027.";

    private final Map<String, String> sent;
    private final List<Problem> problems = new ArrayList<>();

    DeskForm(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    /** @param target the id of what is to be filled in anew, to which the summary of problems leads */
    record Problem(String field, String target, String message) {}

    public List<Problem> problems() {
        return problems;
    }

    boolean refused() {
        return !problems.isEmpty();
    }

    DeskForm refuse(String field, String message) {
        return refuse(field, field, message);
    }

    DeskForm refuseDate(String field, String message) {
        return refuse(field, field + "-day", message);
    }

    private DeskForm refuse(String field, String target, String message) {
        problems.add(new Problem(field, target, message));
        return this;
    }

    DeskForm refuse(List<OfficeProblem> found) {
        found.forEach(problem -> refuse(problem.field(), problem.message()));
        return this;
    }

    /** What stands in a field, without the blanks around it; nothing if it was not sent. */
    public String value(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    /** What is wrong with a field, or nothing. */
    public String wrong(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }

    /** What must be filled in. */
    String required(String field, String name) {
        if (value(field).isEmpty()) {
            refuse(field, name + " must be given.");
        }
        return value(field);
    }

    /** A choice by its code; what is no choice is refused. */
    <E extends Enum<E>> Optional<E> choice(String field, String name, Class<E> choices) {
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().equals(value(field))) {
                return Optional.of(choice);
            }
        }
        refuse(field, field + "-" + choices.getEnumConstants()[0].name(), name + " must be chosen.");
        return Optional.empty();
    }

    Optional<LocalDate> date(String field, String name) {
        try {
            return Optional.of(LocalDate.of(number(field + "-year"), number(field + "-month"), number(field + "-day")));
        } catch (DateTimeException | NumberFormatException notADate) {
            refuseDate(field, DATE_ERROR.formatted(name));
            return Optional.empty();
        }
    }

    /** A time that may be left out. */
    Optional<LocalTime> time(String field, String name) {
        if (value(field).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(value(field)));
        } catch (DateTimeException notATime) {
            refuse(field, name + " must be a time of the day like 16:00, or left empty.");
            return Optional.empty();
        }
    }

    private int number(String field) {
        return Integer.parseInt(value(field));
    }
}
