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
        return find(text).stream().map(Name::inWords).distinct().collect(joining(", "));
    }

    /** The same, one by one. */
    public List<Name> find(String text) {
        List<Name> found = new ArrayList<>();
        list().in(text).forEach(one -> found.add(new Name(one.text(), one.kind())));
        commissioner().in(text).forEach(one -> found.add(new Name(one.text(), "the commissioner")));
        return found;
    }

    /**
     * What was found.
     *
     * @param text as it stands there
     * @param kind such as name, party, e-mail address, the commissioner
     */
    public record Name(String text, String kind) {

        /** Whether it is a single word, which may be another word as well. */
        public boolean isOneWord() {
            return text.matches("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");
        }

        public String inWords() {
            return new CaseIdentifiers.Found(text, kind).describe();
        }
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
