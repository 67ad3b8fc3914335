package org.evenhand.preparation.letters;

import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves the letters that are still to go out with the period before which they do (P34.2, P01.3). */
@Component
class CircularRedating {

    private static final Logger LOG = LoggerFactory.getLogger(CircularRedating.class);

    private final CircularLetters letters;
    private final CircularProcess process;

    CircularRedating(CircularLetters letters, CircularProcess process) {
        this.letters = letters;
        this.process = process;
    }

    @EventListener
    @Transactional
    void on(DatesChanged change) {
        for (Circular circular : letters.unsent()) {
            try {
                process.date(circular, letters.periodStart(circular));
            } catch (CalendarUnknown unknown) {
                LOG.warn("{} keeps its date: {}", circular.reference(), unknown.getMessage());
            }
        }
    }
}
