package org.evenhand.election.candidate;

import java.util.Arrays;
import java.util.List;
import org.evenhand.election.Policy;

/**
 * How far a person's candidacy has come (P07). It is noted so that nobody is forgotten; it adds no right (P07.3), so no
 * decision goes by it but those on individual meetings and invitations (Q09, Q25).
 */
public enum Status {
    INTERESTED("Interested"),
    PROSPECTIVE("Prospective"),
    DECLARED("Declared"),
    NOMINATED("Nominated"),
    /** Acts for a candidate, and so has no candidacy of their own. */
    ACTING("Acts for a candidate"),
    WITHDRAWN("Withdrawn");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether someone with this status counts as a candidate in the sense of the policy (P07.1). */
    boolean counts(Policy.CandidateScope scope) {
        return switch (this) {
            case DECLARED, NOMINATED -> true;
            case INTERESTED, PROSPECTIVE -> scope == Policy.CandidateScope.BROAD;
            case ACTING, WITHDRAWN -> false;
        };
    }

    /** The statuses that a person in this role can have. */
    public static List<Status> of(Role role) {
        return Arrays.stream(values())
                .filter(status -> status == WITHDRAWN || (status == ACTING) == (role != Role.CANDIDATE))
                .toList();
    }
}
