package org.evenhand.election;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps one process running for each election whose pre-election period lies ahead or is on, timed by the timetable as it
 * stands now (P01.3, P01.5). Doing it again changes nothing.
 */
@Component
public class PeriodSwitcher {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodSwitcher.class);

    private final Elections elections;
    private final Timetables timetables;
    private final PeriodProcess process;
    private final PeriodSwitches switches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeriodSwitcher(
            Elections elections,
            Timetables timetables,
            PeriodProcess process,
            PeriodSwitches switches,
            ApplicationEventPublisher events,
            Clock clock) {
        this.elections = elections;
        this.timetables = timetables;
        this.process = process;
        this.switches = switches;
        this.events = events;
        this.clock = clock;
    }

    /** An office that starts late takes each step that is still to be taken, at once. */
    @EventListener
    @Transactional
    public void on(ApplicationReadyEvent ready) {
        arrange("The application started");
    }

    @EventListener
    @Transactional
    public void on(DatesChanged change) {
        arrange(change.reason());
    }

    /** The bank holidays of an election's year may have become known. */
    @Scheduled(cron = "0 10 0 * * *", zone = "Europe/London")
    @Transactional
    public void daily() {
        arrange("A new day");
    }

    private void arrange(String reason) {
        var today = LocalDate.now(clock);
        for (Election election : elections.all()) {
            if (election.pollDate().plusDays(Timetable.DAYS_AFTER_POLL).isBefore(today)) {
                continue;
            }
            try {
                arrange(election, PeriodMoments.of(timetables.of(election), clock.getZone()), reason);
            } catch (CalendarUnknown unknown) {
                LOG.warn("The period of {} keeps its dates: {}", election.name(), unknown.getMessage());
            }
        }
    }

    private void arrange(Election election, PeriodMoments moments, String reason) {
        if (isPutOff(election, moments)) {
            process.cancel(election.id(), reason);
            switches.record(election, PeriodState.PUT_OFF, moments.start().toLocalDate());
        }
        if (process.runs(election.id())) {
            if (process.retime(election.id(), moments)) {
                events.publishEvent(
                        new ChecklistMoved(election, moments.checklistDue().toLocalDate(), reason));
            }
        } else if (isStillToCome(election, moments)) {
            process.start(election.id(), moments);
        }
    }

    /** It had begun, or was even over, and now lies ahead again. */
    private boolean isPutOff(Election election, PeriodMoments moments) {
        return moments.start().toInstant().isAfter(clock.instant())
                && switches.state(election.id())
                        .filter(state -> state != PeriodState.PUT_OFF)
                        .isPresent();
    }

    /** One that has ended by the record stays ended; one that was over before anybody used this is left alone. */
    private boolean isStillToCome(Election election, PeriodMoments moments) {
        return moments.end().toInstant().isAfter(clock.instant())
                && switches.state(election.id())
                        .filter(state -> state == PeriodState.ENDED)
                        .isEmpty();
    }
}
