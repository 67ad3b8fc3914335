package org.evenhand.visits;

import java.time.OffsetDateTime;

/**
 * A visit as it is asked for.
 *
 * @param site as it stands in the list of premises
 * @param minutes how long
 * @param party how many come
 * @param criteria the questions of E06 with their answers, as deciders read them
 */
public record VisitPlan(
        String site,
        OffsetDateTime startsAt,
        int minutes,
        int party,
        String purpose,
        String facilities,
        String host,
        String criteria) {

    /** The same visit to premises as they stand in the list, however they were typed. */
    VisitPlan at(String listed) {
        return new VisitPlan(listed, startsAt, minutes, party, purpose, facilities, host, criteria);
    }

    OffsetDateTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }
}
