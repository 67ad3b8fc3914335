package org.evenhand.election.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do; nothing is done before a person has seen this and confirmed it (P06.1).
 *
 * @param left candidates on the list, and not withdrawn, who are not in what was pasted: they stay as they are
 * @param leftOut columns that are not read
 * @param basedOn the state of the list that was compared; an import is refused when it has changed since
 */
public record NominationPreview(
        List<Planned> planned, List<Person> left, List<LineProblem> problems, List<String> leftOut, long basedOn) {

    public boolean canBeConfirmed() {
        return problems.isEmpty() && !planned.isEmpty();
    }

    /**
     * What becomes of one line.
     *
     * @param known the person of that name on the list already
     * @param similar people on the list who may be the same, for a person to say (P06.2)
     * @param changes what changes of the person known; nothing where the list has it all
     */
    public record Planned(
            long line,
            Details details,
            @Nullable Details agent,
            @Nullable Person known,
            List<Person> similar,
            List<String> changes) {}
}
