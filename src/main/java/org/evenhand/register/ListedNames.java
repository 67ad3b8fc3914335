package org.evenhand.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.election.candidate.Candidates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people on an election's list in a text that is published outside any case (Q15). */
@Component
@Transactional(readOnly = true)
public class ListedNames {

    private final Candidates candidates;
    private final Office office;

    ListedNames(Candidates candidates, Office office) {
        this.candidates = candidates;
        this.office = office;
    }

    /** What in this text would tell who somebody on the list is, in words for the person who wrote it. */
    public Optional<String> in(UUID electionId, String text) {
        List<CaseIdentifiers.Found> found = new CaseIdentifiers()
                .except(office.name(), office.force())
                .everythingOf(candidates.of(electionId).stream())
                .in(text);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found.stream().map(CaseIdentifiers.Found::describe).collect(joining(", ")));
    }
}
