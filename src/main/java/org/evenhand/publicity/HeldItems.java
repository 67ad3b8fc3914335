package org.evenhand.publicity;

import java.time.LocalDate;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Restrictions;
import org.evenhand.publicity.Clearance.State;
import org.evenhand.site.DayWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Held items come back when the period is over, whenever that is by the dates as they stand now (E10.7, P01.3). */
@Component
class HeldItems {

    private static final Logger LOG = LoggerFactory.getLogger(HeldItems.class);

    private final ClearanceRows rows;
    private final Restrictions restrictions;
    private final ClearanceProcess process;

    HeldItems(ClearanceRows rows, Restrictions restrictions, ClearanceProcess process) {
        this.rows = rows;
        this.restrictions = restrictions;
        this.process = process;
    }

    @EventListener
    @Transactional
    public void on(DatesChanged change) {
        for (Clearance item : rows.in(State.HELD)) {
            try {
                move(item, restrictions.freeFromNow(item.plannedOn()), change);
            } catch (CalendarUnknown unknown) {
                LOG.warn("{} keeps its date: {}", item.reference(), unknown.getMessage());
            }
        }
    }

    private void move(Clearance item, LocalDate day, DatesChanged change) {
        if (!day.equals(item.heldUntil())) {
            rows.heldUntil(item.id(), day);
            rows.step(item.id(), "Held until " + DayWords.of(day), change.reason(), "E10.7 P01.3", change.person());
            process.heldUntil(item.reference(), day);
        }
    }
}
