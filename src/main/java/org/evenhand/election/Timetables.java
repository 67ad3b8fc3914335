package org.evenhand.election;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The timetable of each election, worked out from its poll date, the calendar, the policy and what has been given. */
@Service
public class Timetables {

    private final Calendars calendars;
    private final GivenDates given;
    private final Policy policy;
    private final PreElectionRules rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Timetables(
            Calendars calendars,
            GivenDates given,
            Policy policy,
            PreElectionRules rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.given = given;
        this.policy = policy;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The dates as they stand now; nothing of it is stored, so that a new holiday or a changed poll date is in it at once.
     *
     * @throws CalendarUnknown if a count runs into a year whose bank holidays are not known; nothing is undone by asking
     */
    @Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
    public Timetable of(Election election) {
        return reckon(election, given.of(election.id()));
    }

    /**
     * Puts a date that somebody has given in the place of the computed one (P01.1, P03.4).
     *
     * @param reason who said it and where, or why the office acts on it; for the record
     * @param person who enters it
     * @throws ContradictingDates if it fits neither the rules nor the other dates; nothing is changed
     */
    @Transactional
    public Timetable give(Election election, GivenDate date, String reason, String person) {
        var timetable = changed(election, dates -> dates.put(date.milestone(), date));
        given.add(election.id(), date, reason, person);
        events.publishEvent(new DatesChanged(reason, person));
        return timetable;
    }

    /** Takes a given date back, so that the computed one counts again; the same refusals as {@link #give}. */
    @Transactional
    public Timetable takeBack(Election election, Milestone milestone, String reason, String person) {
        var timetable = changed(election, dates -> dates.remove(milestone));
        given.takeBack(election.id(), milestone, reason, person);
        events.publishEvent(new DatesChanged(reason, person));
        return timetable;
    }

    private Timetable changed(Election election, Consumer<Map<Milestone, GivenDate>> change) {
        Map<Milestone, GivenDate> dates = new EnumMap<>(Milestone.class);
        dates.putAll(given.of(election.id()));
        var before = reckon(election, dates).conflicts();
        change.accept(dates);
        var after = reckon(election, dates);
        var conflicts =
                after.conflicts().stream().filter(one -> !before.contains(one)).toList();
        if (!conflicts.isEmpty()) {
            throw new ContradictingDates(conflicts);
        }
        return after;
    }

    private Timetable reckon(Election election, Map<Milestone, GivenDate> dates) {
        return new Reckoner(calendars.elections(), calendars.information(), policy.dateRules(), rules, clock.getZone())
                .reckon(election, dates);
    }
}
