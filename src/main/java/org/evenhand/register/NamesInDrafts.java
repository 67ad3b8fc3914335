package org.evenhand.register;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.election.Elections;
import org.evenhand.election.Office;
import org.evenhand.election.candidate.Candidates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches what the office wants to say for the names of candidates, of those who act for them, of parties and of the
 * commissioner, by the lists of every election that is near (Q18).
 */
@Component
@Transactional(readOnly = true)
public class NamesInDrafts {

    private final Elections elections;
    private final Candidates candidates;
    private final Office office;
    private final Clock clock;

    NamesInDrafts(Elections elections, Candidates candidates, Office office, Clock clock) {
        this.elections = elections;
        this.candidates = candidates;
        this.office = office;
        this.clock = clock;
    }

    /** What was found, as it stands in the text and with its kind, in words for the person who drafts; empty if nothing. */
    public String in(String text) {
        List<CaseIdentifiers.Found> found = new ArrayList<>(list().in(text));
        commissioner().in(text).forEach(one -> found.add(new CaseIdentifiers.Found(one.text(), "the commissioner")));
        return found.stream().map(CaseIdentifiers.Found::describe).distinct().collect(joining(", "));
    }

    private CaseIdentifiers list() {
        return new CaseIdentifiers()
                .except(office.name(), office.force())
                .everythingOf(elections.near(LocalDate.now(clock)).stream()
                        .flatMap(election -> candidates.of(election.id()).stream()));
    }

    private CaseIdentifiers commissioner() {
        return new CaseIdentifiers()
                .except(office.name(), office.force())
                .name(office.commissionerName().orElse(null));
    }
}
