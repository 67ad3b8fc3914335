package org.evenhand.preparation.governance;

import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves the open requests for declarations with the dates of their elections (P42.1). */
@Component
class InterestsRedating {

    private static final Logger LOG = LoggerFactory.getLogger(InterestsRedating.class);

    private final Interests interests;
    private final InterestsTimes times;
    private final InterestsProcess process;

    InterestsRedating(Interests interests, InterestsTimes times, InterestsProcess process) {
        this.interests = interests;
        this.times = times;
        this.process = process;
    }

    @EventListener
    @Transactional
    void on(DatesChanged change) {
        for (InterestsCheck check : interests.open()) {
            try {
                process.date(check.electionId(), times.of(check));
            } catch (CalendarUnknown unknown) {
                LOG.warn("The declarations for {} keep their dates: {}", check.electionId(), unknown.getMessage());
            }
        }
    }
}
