package org.evenhand.election.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.election.candidate.NominationPreview.Planned;

/** Compares a pasted list with the people entered so far. */
final class NominationPlan {

    private final List<Person> people;

    NominationPlan(List<Person> people) {
        this.people = people;
    }

    NominationPreview of(NominationFile file, long basedOn) {
        List<Planned> planned = file.lines().stream().map(this::planned).toList();
        Set<UUID> named = new HashSet<>();
        for (Planned line : planned) {
            if (line.known() != null) {
                named.add(line.known().id());
            }
        }
        List<Person> left = people.stream()
                .filter(person -> person.isCandidate() && !person.hasWithdrawn() && !named.contains(person.id()))
                .toList();
        return new NominationPreview(planned, left, file.problems(), file.leftOut(), basedOn);
    }

    private Planned planned(NominationLine line) {
        Details details = line.candidate();
        Person known = people.stream()
                .filter(person -> person.isCandidate() && Names.same(person.name(), details.name()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            return new Planned(line.line(), details, line.agent(), null, similar(details), List.of());
        }
        List<String> changes = new ArrayList<>();
        if (known.status() != Status.NOMINATED) {
            changes.add(known.status().label() + " → " + Status.NOMINATED.label());
        }
        changes.addAll(details.onTopOf(known.details()).differencesFrom(known.details()));
        if (line.agent() != null && agentOf(known.id(), line.agent()).isEmpty()) {
            changes.add("agent");
        }
        return new Planned(line.line(), details, line.agent(), known, List.of(), changes);
    }

    /** The person who is entered as this candidate's agent already. */
    Optional<Person> agentOf(UUID candidate, Details agent) {
        return people.stream()
                .filter(person -> person.role() == Role.AGENT && candidate.equals(person.actsFor()))
                .filter(person -> Names.same(person.name(), agent.name()))
                .findFirst();
    }

    private List<Person> similar(Details details) {
        return people.stream()
                .filter(person -> person.isCandidate())
                .filter(person -> Names.similar(details, person.name())
                        || Names.similar(person.details(), details.name())
                        || shareAnAddress(person.details(), details))
                .toList();
    }

    private static boolean shareAnAddress(Details one, Details other) {
        return one.emails().stream()
                .anyMatch(mine -> other.emails().stream()
                        .anyMatch(theirs -> mine.toLowerCase(Locale.UK).equals(theirs.toLowerCase(Locale.UK))));
    }
}
