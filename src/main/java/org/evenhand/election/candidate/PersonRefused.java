package org.evenhand.election.candidate;

import java.util.List;
import java.util.stream.Collectors;

/** What was entered about a person cannot be kept as it is. */
public class PersonRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PersonProblem> problems;

    public PersonRefused(List<PersonProblem> problems) {
        super(problems.stream().map(PersonProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<PersonProblem> problems() {
        return problems;
    }
}
