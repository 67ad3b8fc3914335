package org.evenhand.imagery.removal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose material it is, and who is written to about it: a candidate and those who act for them. */
@Service
@Transactional(readOnly = true)
class Campaigns {

    private final Candidates candidates;
    private final MasterRegister register;

    Campaigns(Candidates candidates, MasterRegister register) {
        this.candidates = candidates;
        this.register = register;
    }

    /** The candidates of the contact's election, one a line. */
    String describe(UUID contactId) {
        return candidatesOf(contactId).stream().map(Person::name).collect(joining("\n"));
    }

    /** The candidate of this name in the contact's election. */
    Optional<Person> find(UUID contactId, String name) {
        return candidatesOf(contactId).stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The addresses of the candidate and of the agents, the first of each. */
    List<String> addresses(Imagery imagery) {
        UUID person = imagery.personId();
        if (person == null) {
            return imagery.address() == null ? List.of() : List.of(imagery.address());
        }
        UUID election = candidates.find(person).orElseThrow().electionId();
        return candidates.of(election).stream()
                .filter(one -> one.id().equals(person) || one.role() == Role.AGENT && person.equals(one.actsFor()))
                .filter(one -> !one.hasWithdrawn() || one.id().equals(person))
                .flatMap(one -> one.address().stream())
                .distinct()
                .toList();
    }

    private List<Person> candidatesOf(UUID contactId) {
        return register.electionOf(contactId).map(candidates::of).orElse(List.of()).stream()
                .filter(Person::isCandidate)
                .toList();
    }
}
