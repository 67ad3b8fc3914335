package org.evenhand.publicity;

import java.time.LocalDate;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.FieldRefused;
import org.evenhand.site.DayWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is on the forward plan is weighed by the period of its day. Where dates move, or the item itself does, and it comes
 * to lie in the pre-election period, whatever was decided no longer holds and it is asked about anew (E11, P30.1).
 */
@Service
@Transactional
public class PlanWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PlanWatch.class);

    private final PlanRows rows;
    private final Restrictions restrictions;
    private final PlanProcess process;

    PlanWatch(PlanRows rows, Restrictions restrictions, PlanProcess process) {
        this.rows = rows;
        this.restrictions = restrictions;
        this.process = process;
    }

    @EventListener
    public void on(DatesChanged change) {
        for (PlanItem item : rows.from(restrictions.today())) {
            try {
                weigh(item, change.reason(), change.person());
            } catch (CalendarUnknown unknown) {
                LOG.warn("{} is not weighed: {}", item.reference(), unknown.getMessage());
            }
        }
    }

    /** Moves an item to another day. @throws FieldRefused if the day is past, or the item's own has come */
    public void move(PlanItem item, LocalDate day, String reason, String by) {
        if (day.isBefore(restrictions.today())) {
            throw new FieldRefused("plannedOn", "This day is past; enter the day for which it is planned (P30).");
        }
        if (item.day().isBefore(restrictions.today())) {
            throw new FieldRefused("plannedOn", "Its day is past, so there is nothing to move (P30).");
        }
        rows.moved(item.id(), day);
        rows.step(item.id(), "Moved to " + DayWords.of(day) + ". " + reason, "P30", by);
        weigh(rows.of(item.id()), reason, by);
    }

    /** What is decided is asked about anew if it slips into the period; what is not, whenever other rules hold. */
    private void weigh(PlanItem item, String reason, String by) {
        boolean restricted = restrictions.on(item.day());
        if (restricted == item.restricted() || item.outcome() != null && !restricted) {
            return;
        }
        rows.reopened(item.id(), restricted);
        String where =
                restricted ? "its day lies in the pre-election period now" : "no pre-election period is on its day";
        rows.step(item.id(), "Asked about anew: " + where + ". " + reason, "E11 P30.1", by);
        process.weighAnew(rows.of(item.id()));
    }
}
