package org.evenhand.election;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.election.office.OfficeProblem;

/** A change of the office's profile that cannot be made, with every reason why. */
public class OfficeRefused extends RuntimeException {

    private final transient List<OfficeProblem> problems;

    OfficeRefused(List<OfficeProblem> problems) {
        super(problems.stream().map(OfficeProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<OfficeProblem> problems() {
        return problems;
    }
}
