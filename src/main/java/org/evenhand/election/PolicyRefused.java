package org.evenhand.election;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.election.policy.PolicyProblem;

/** A change of policy that cannot be made, with every reason why. */
public class PolicyRefused extends RuntimeException {

    private final transient List<PolicyProblem> problems;

    PolicyRefused(List<PolicyProblem> problems) {
        super(problems.stream().map(PolicyProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<PolicyProblem> problems() {
        return problems;
    }
}
