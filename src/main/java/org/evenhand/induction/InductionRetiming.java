package org.evenhand.induction;

import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what runs after a poll up to the timetable as it stands now. */
@Component
public class InductionRetiming {

    private static final Logger LOG = LoggerFactory.getLogger(InductionRetiming.class);

    private final InductionRows rows;
    private final InductionCalendar calendar;
    private final InductionProcess process;

    InductionRetiming(InductionRows rows, InductionCalendar calendar, InductionProcess process) {
        this.rows = rows;
        this.calendar = calendar;
        this.process = process;
    }

    @EventListener
    @Transactional
    public void on(DatesChanged change) {
        for (Induction induction : rows.all()) {
            try {
                process.retime(induction, calendar.of(induction));
            } catch (CalendarUnknown unknown) {
                LOG.warn("{} keeps its dates: {}", induction.reference(), unknown.getMessage());
            }
        }
    }
}
