package org.evenhand.election.candidate;

import org.jspecify.annotations.Nullable;

/**
 * A candidate as the public sees one: this is all of a person that ever reaches a public page (P06.3, P05.6).
 *
 * @param party the description on the ballot paper; none is given where it is missing
 * @param website the candidate's own site
 */
public record ListedCandidate(
        String name,
        @Nullable String party,
        boolean independent,
        @Nullable String website) {

    static ListedCandidate of(Person person) {
        Details details = person.details();
        return new ListedCandidate(details.name(), details.party(), details.independent(), details.website());
    }
}
