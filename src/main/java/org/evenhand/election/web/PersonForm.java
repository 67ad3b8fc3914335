package org.evenhand.election.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.PersonProblem;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.jspecify.annotations.Nullable;

/** What has been typed on the page that enters or changes a person. */
record PersonForm(
        Role role,
        @Nullable UUID actsFor,
        Details details,
        Status status,
        String reason,
        List<PersonProblem> problems) {

    static PersonForm empty() {
        var nobody = new Details("", "", null, List.of(), null, null, OfficeHeld.NONE);
        return new PersonForm(Role.CANDIDATE, null, nobody, Status.INTERESTED, "", List.of());
    }

    static PersonForm of(Person person) {
        return new PersonForm(person.role(), person.actsFor(), person.details(), person.status(), "", List.of());
    }

    /** @throws IllegalArgumentException if a choice is none of those offered */
    static PersonForm sent(Map<String, String> fields) {
        Role role = Role.valueOf(fields.getOrDefault("role", Role.CANDIDATE.name()));
        String actsFor = text(fields, "actsFor");
        Status status = Status.valueOf(fields.getOrDefault("status", Status.INTERESTED.name()));
        var details = new Details(
                fields.getOrDefault("forenames", "").strip(),
                fields.getOrDefault("surname", "").strip(),
                text(fields, "party"),
                Arrays.stream(fields.getOrDefault("emails", "").split("[\\s,;]+"))
                        .filter(email -> !email.isEmpty())
                        .toList(),
                text(fields, "telephone"),
                text(fields, "website"),
                OfficeHeld.valueOf(fields.getOrDefault("officeHeld", OfficeHeld.NONE.name())));
        return new PersonForm(
                role,
                actsFor == null || role == Role.CANDIDATE ? null : UUID.fromString(actsFor),
                details,
                role == Role.CANDIDATE ? status : Status.ACTING,
                fields.getOrDefault("reason", ""),
                List.of());
    }

    PersonForm refused(List<PersonProblem> found) {
        return new PersonForm(role, actsFor, details, status, reason, found);
    }

    /** What is wrong with this field, or nothing. */
    public String wrong(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(PersonProblem::message)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String text(Map<String, String> fields, String field) {
        String text = fields.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }
}
