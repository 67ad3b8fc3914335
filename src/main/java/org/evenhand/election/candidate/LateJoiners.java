package org.evenhand.election.candidate;

import java.util.List;
import java.util.UUID;
import org.evenhand.election.candidate.LateJoinerPack.Given;
import org.evenhand.election.candidate.PersonChange.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates who joined when answers had been published already: each is given, once, what others have had (P06.4). */
@Service
@Transactional
public class LateJoiners {

    private final Candidates candidates;
    private final LateJoinerPack pack;

    LateJoiners(Candidates candidates, LateJoinerPack pack) {
        this.candidates = candidates;
        this.pack = pack;
    }

    /** The candidates of an election who have not been given what others have had. */
    @Transactional(readOnly = true)
    public List<Person> waiting(UUID electionId) {
        return candidates.of(electionId).stream()
                .filter(person -> !missed(person).isEmpty())
                .toList();
    }

    /** What this person has not been given although others could have it; empty once it is sent or recorded as given. */
    @Transactional(readOnly = true)
    public List<Given> missed(Person person) {
        boolean over = !person.isCandidate()
                || person.hasWithdrawn()
                || candidates.history(person.id()).stream().anyMatch(change -> change.kind() == Kind.CAUGHT_UP);
        return over ? List.of() : pack.before(person);
    }

    /** The letter as it would be sent now. */
    @Transactional(readOnly = true)
    public String letter(Person person) {
        return pack.preview(person);
    }

    /** Sends it, if it is missed and the person has an e-mail address; a second call does nothing. */
    public void send(Person person, String by) {
        List<Given> missed = missed(person);
        if (!missed.isEmpty() && person.address().isPresent()) {
            pack.send(person);
            given(person, missed, by, "Letter T15 sent");
        }
    }

    /**
     * Records that the person was given it in another way.
     *
     * @throws PersonRefused if it is not said how
     */
    public void givenOtherwise(Person person, String how, String by) {
        if (how.isBlank()) {
            throw new PersonRefused(List.of(new PersonProblem("how", "Say how and when it was given.")));
        }
        List<Given> missed = missed(person);
        if (!missed.isEmpty()) {
            given(person, missed, by, how.strip());
        }
    }

    private void given(Person person, List<Given> missed, String by, String why) {
        candidates.note(person, Kind.CAUGHT_UP, "Given what others have had: " + references(missed), by, why);
    }

    private static String references(List<Given> missed) {
        return String.join(", ", missed.stream().map(Given::reference).toList());
    }
}
