package org.evenhand.preparation.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.engine.FieldRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the preparation of each election that chooses a commissioner as soon as it is known, once, and keeps its dates in
 * step with the timetable (P04). For any other election the Chief Executive begins it from the desk.
 */
@Service
@Transactional
public class Preparations {

    private static final Logger LOG = LoggerFactory.getLogger(Preparations.class);
    private static final String BY_ITSELF = "the timetable";

    private final PreparationRows rows;
    private final Elections elections;
    private final Timetables timetables;
    private final ActionSchedule schedule;
    private final PreparationProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Preparations(
            PreparationRows rows,
            Elections elections,
            Timetables timetables,
            ActionSchedule schedule,
            PreparationProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.elections = elections;
        this.timetables = timetables;
        this.schedule = schedule;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** What an election set up before this application began still lacks, it gets now. */
    @EventListener
    public void on(ApplicationReadyEvent ready) {
        arrange();
    }

    @EventListener
    public void on(DatesChanged change) {
        arrange();
    }

    /** The bank holidays of an election's year may have become known. */
    @Scheduled(cron = "0 20 0 * * *", zone = "Europe/London")
    public void daily() {
        arrange();
    }

    /** Whether the preparation of this election has begun. */
    @Transactional(readOnly = true)
    public boolean begun(UUID election) {
        return rows.of(election).isPresent();
    }

    /**
     * Begins it under the name of the person who asks for it; where it has begun, nothing happens.
     *
     * @throws FieldRefused if the poll has been held, or the dates cannot be counted yet
     */
    public void begin(UUID election, String by) {
        Election chosen = elections.election(election);
        if (chosen.pollDate().isBefore(today())) {
            throw new FieldRefused("election", "its poll has been held; there is nothing to prepare any more (P04).");
        }
        try {
            begin(timetables.of(chosen), by);
        } catch (CalendarUnknown unknown) {
            throw new FieldRefused("election", "its dates cannot be counted: " + unknown.getMessage());
        }
    }

    private void arrange() {
        for (Election election : elections.all()) {
            if (election.pollDate().plusDays(Timetable.DAYS_AFTER_POLL).isBefore(today())) {
                continue;
            }
            try {
                if (begun(election.id())) {
                    date(timetables.of(election));
                } else if (election.kind().choosesCommissioner()
                        && !election.pollDate().isBefore(today())) {
                    begin(timetables.of(election), BY_ITSELF);
                }
            } catch (CalendarUnknown unknown) {
                LOG.warn("The preparation of {} keeps its dates: {}", election.name(), unknown.getMessage());
            }
        }
    }

    private void begin(Timetable timetable, String by) {
        UUID election = timetable.election().id();
        if (rows.add(election, by)) {
            Map<ScheduleRow, LocalDate> due = due(timetable);
            schedule.date(election, due);
            process.start(election, due);
            events.publishEvent(new PreparationBegun(timetable));
        }
    }

    private void date(Timetable timetable) {
        UUID election = timetable.election().id();
        Map<ScheduleRow, LocalDate> due = due(timetable);
        schedule.date(election, due);
        process.date(election, due);
    }

    /** The day by which each row is due, by the timetable. */
    private static Map<ScheduleRow, LocalDate> due(Timetable timetable) {
        Map<ScheduleRow, LocalDate> due = new EnumMap<>(ScheduleRow.class);
        List.of(ScheduleRow.values()).forEach(row -> due.put(row, row.due(timetable)));
        return due;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
