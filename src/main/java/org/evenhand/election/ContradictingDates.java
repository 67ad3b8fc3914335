package org.evenhand.election;

import java.util.List;
import java.util.stream.Collectors;

/** A given date contradicts another or the rules; nothing was changed. */
public class ContradictingDates extends RuntimeException {

    private final transient List<Conflict> conflicts;

    ContradictingDates(List<Conflict> conflicts) {
        super(conflicts.stream().map(ContradictingDates::words).collect(Collectors.joining("; ")));
        this.conflicts = List.copyOf(conflicts);
    }

    /** Every pair of dates that disagree. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    private static String words(Conflict conflict) {
        var second =
                conflict.second().milestone() + " (" + conflict.second().when().to() + ")";
        return conflict.first().milestone() + " (" + conflict.first().when().from() + ") is later than "
                + (conflict.kind() == Conflict.Kind.TOO_LATE ? "its last day, " : "") + second;
    }
}
