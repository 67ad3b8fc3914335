package org.evenhand.election.candidate;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.evenhand.election.Policy;
import org.evenhand.election.candidate.PersonChange.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidates of an election and those who act for them (P06.1, P07), and everything that became of each. A status is
 * noted so that nobody is forgotten; it gives nobody a right (P07.3).
 */
@Service
@Transactional
public class Candidates {

    private final People people;
    private final Policy policy;
    private final ApplicationEventPublisher events;

    Candidates(People people, Policy policy, ApplicationEventPublisher events) {
        this.people = people;
        this.policy = policy;
        this.events = events;
    }

    /** Everyone ever entered for the election, withdrawn or not: candidates in ballot order, each before their people. */
    @Transactional(readOnly = true)
    public List<Person> of(UUID electionId) {
        List<Person> all = people.of(electionId).stream()
                .sorted(comparing(Person::details, Names.ballotOrder()))
                .toList();
        List<Person> ordered = new ArrayList<>();
        all.stream().filter(Person::isCandidate).forEach(candidate -> {
            ordered.add(candidate);
            all.stream()
                    .filter(person -> candidate.id().equals(person.actsFor()))
                    .forEach(ordered::add);
        });
        return ordered;
    }

    /**
     * Everyone who must be invited and told: candidates in the sense of the policy, putative ones among them or not (P07.1),
     * and those who act for them. The others are members of the public, with the same rights.
     */
    @Transactional(readOnly = true)
    public List<Person> toBeTold(UUID electionId) {
        List<Person> all = of(electionId);
        Set<UUID> counting = all.stream()
                .filter(Person::isCandidate)
                .filter(person -> person.status().counts(policy.candidateScope()))
                .map(Person::id)
                .collect(toSet());
        return all.stream()
                .filter(person -> !person.hasWithdrawn())
                .filter(person -> counting.contains(person.isCandidate() ? person.id() : person.actsFor()))
                .toList();
    }

    /** Those nominated, as the public sees them, in ballot order (P06.3). */
    @Transactional(readOnly = true)
    public List<ListedCandidate> nominated(UUID electionId) {
        return of(electionId).stream()
                .filter(Person::isNominated)
                .map(ListedCandidate::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(UUID id) {
        return people.find(id);
    }

    /** What became of a person, oldest first. */
    @Transactional(readOnly = true)
    public List<PersonChange> history(UUID id) {
        return people.changes(id);
    }

    /**
     * Enters a person.
     *
     * @param actsFor the candidate, where the person is none
     * @throws PersonRefused if something is missing or cannot be right
     */
    public Person enter(
            UUID electionId, Role role, @Nullable UUID actsFor, Details details, Status status, String by, String why) {
        List<PersonProblem> problems = problems(role, details, status, why);
        if (role != Role.CANDIDATE && !isCandidateOf(electionId, actsFor)) {
            problems.add(new PersonProblem("actsFor", "Choose the candidate for whom the person acts."));
        }
        refuse(problems);
        UUID id = people.add(electionId, role, role == Role.CANDIDATE ? null : actsFor, details);
        people.changed(id, Kind.ENTERED, status, "Entered as " + role.label() + ": " + status.label(), why.strip(), by);
        events.publishEvent(new CandidateListChanged(electionId));
        return people.find(id).orElseThrow();
    }

    /**
     * Changes a person. Where there is no nomination yet, the reason says how the status was confirmed informally (P07.2).
     *
     * @throws PersonRefused if something is missing, cannot be right, or nothing would change
     */
    public void change(UUID id, UnaryOperator<Details> details, Status status, String by, String why) {
        Person person = people.find(id).orElseThrow();
        Details changed = details.apply(person.details());
        List<PersonProblem> problems = problems(person.role(), changed, status, why);
        List<String> what = new ArrayList<>();
        if (person.status() != status) {
            what.add(person.status().label() + " → " + status.label());
        }
        List<String> fields = changed.differencesFrom(person.details());
        if (!fields.isEmpty()) {
            what.add("Changed: " + String.join(", ", fields));
        }
        if (what.isEmpty()) {
            problems.add(new PersonProblem("surname", "Nothing would change."));
        }
        refuse(problems);
        people.replace(id, changed);
        people.changed(id, Kind.CHANGED, status, String.join("; ", what), why.strip(), by);
        events.publishEvent(new CandidateListChanged(person.electionId()));
    }

    /** Notes in a person's history what was done, without a change of the person. */
    public void note(Person person, Kind kind, String what, String by, String why) {
        people.changed(person.id(), kind, person.status(), what, why, by);
    }

    private boolean isCandidateOf(UUID electionId, @Nullable UUID id) {
        return id != null
                && people.find(id)
                        .filter(person -> person.isCandidate() && Objects.equals(person.electionId(), electionId))
                        .isPresent();
    }

    private static List<PersonProblem> problems(Role role, Details details, Status status, String why) {
        List<PersonProblem> problems = new ArrayList<>(DetailsCheck.of(details));
        if (!Status.of(role).contains(status)) {
            problems.add(new PersonProblem("status", "Choose a status that fits: " + role.label() + "."));
        }
        if (why.isBlank()) {
            problems.add(new PersonProblem("reason", "Give the reason; it is kept in the history."));
        }
        return problems;
    }

    private static void refuse(List<PersonProblem> problems) {
        if (!problems.isEmpty()) {
            throw new PersonRefused(problems);
        }
    }
}
