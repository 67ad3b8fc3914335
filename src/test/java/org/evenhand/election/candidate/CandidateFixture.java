package org.evenhand.election.candidate;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.evenhand.election.Election;

/** Candidates without a database. */
public final class CandidateFixture {

    private CandidateFixture() {}

    /** A list with everything that the public page can show of somebody, and with what may be missing. */
    public static Candidates nominated(Election election) {
        var candidates = mock(Candidates.class);
        when(candidates.nominated(election.id()))
                .thenReturn(List.of(
                        new ListedCandidate("Ash Alder", "Independent", true, null),
                        new ListedCandidate(
                                "Bryony Beech-Blackthorn",
                                "The Hedge and Copse Party of Great Exampleshire",
                                false,
                                "https://www.a-rather-long-name-of-a-site.example/candidates/beech-blackthorn"),
                        new ListedCandidate("Cam Cedar", null, false, "https://cedar.example")));
        return candidates;
    }

    public static StatementLinks statement(Election election, String url) {
        var statements = mock(StatementLinks.class);
        when(statements.of(election.id())).thenReturn(Optional.of(url));
        return statements;
    }
}
