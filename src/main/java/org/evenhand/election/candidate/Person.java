package org.evenhand.election.candidate;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in one election: a candidate, or someone who acts for one. Whoever stands again in another is entered there
 * anew.
 *
 * @param actsFor the candidate for whom an agent or representative acts
 * @param enteredAt when the person joined the list
 */
public record Person(
        UUID id,
        UUID electionId,
        Role role,
        @Nullable UUID actsFor,
        Details details,
        Status status,
        OffsetDateTime enteredAt) {

    public String name() {
        return details.name();
    }

    /** Where letters go: the first address that is known; empty where there is none. */
    public Optional<String> address() {
        return details.emails().stream().findFirst();
    }

    /** Whether what comes from this address comes from this person. */
    public boolean writesFrom(@Nullable String address) {
        return address != null && details.emails().stream().anyMatch(address::equalsIgnoreCase);
    }

    public boolean isCandidate() {
        return role == Role.CANDIDATE;
    }

    /** Whether this is a candidate who was nominated. */
    public boolean isNominated() {
        return isCandidate() && status == Status.NOMINATED;
    }

    public boolean hasWithdrawn() {
        return status == Status.WITHDRAWN;
    }
}
