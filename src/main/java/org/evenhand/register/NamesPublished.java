package org.evenhand.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.evenhand.election.Elections;
import org.evenhand.election.Office;
import org.evenhand.election.candidate.Candidates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the public register again with today's list of candidates: whoever joins it later was not looked for then (Q15). */
@Component
@Transactional(readOnly = true)
public class NamesPublished {

    private final PublishedRegister published;
    private final Elections elections;
    private final Candidates candidates;
    private final Office office;
    private final Clock clock;

    NamesPublished(
            PublishedRegister published, Elections elections, Candidates candidates, Office office, Clock clock) {
        this.published = published;
        this.elections = elections;
        this.candidates = candidates;
        this.office = office;
        this.clock = clock;
    }

    /** The entries that stand today and name somebody on the list of an election that is near. */
    public List<Found> found() {
        CaseIdentifiers identifiers = new CaseIdentifiers().except(office.name(), office.force());
        elections.near(LocalDate.now(clock)).stream()
                .flatMap(election -> candidates.of(election.id()).stream())
                .forEach(person -> Publication.addEverythingOf(person.details(), identifiers));
        List<Found> found = new ArrayList<>();
        Set<Long> superseded = new HashSet<>();
        for (Iterator<PublishedEntry> all = published.upTo(published.size()); all.hasNext(); ) {
            PublishedEntry entry = all.next();
            if (entry.supersedes() != null) {
                superseded.add(entry.supersedes());
            }
            List<String> kinds = identifiers.in(entry.informationSought() + "\n" + entry.informationProvided()).stream()
                    .map(CaseIdentifiers.Found::kind)
                    .distinct()
                    .toList();
            if (!kinds.isEmpty() && entry.withdrawnBy() == null) {
                found.add(new Found(entry.reference(), entry.number(), kinds));
            }
        }
        return found.stream().filter(one -> !superseded.contains(one.number())).toList();
    }

    /** @param kinds what was found: name, party, e-mail address; never the words themselves */
    public record Found(String reference, long number, List<String> kinds) {}
}
