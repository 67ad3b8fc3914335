package org.evenhand.election;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A timetable in the making: a date that somebody has given takes the place of the computed one (P01.1). */
final class TimetableDraft {

    private final ZoneId zone;
    private final Map<Milestone, GivenDate> given;
    private final Map<Milestone, KeyDate> dates = new EnumMap<>(Milestone.class);

    TimetableDraft(ZoneId zone, Map<Milestone, GivenDate> given) {
        this.zone = zone;
        this.given = given;
    }

    void day(Milestone milestone, LocalDate day, Reckoning how) {
        put(milestone, Span.day(day, zone), how);
    }

    void moment(Milestone milestone, LocalDate day, LocalTime time, Reckoning how) {
        put(milestone, Span.moment(day, time, zone), how);
    }

    void put(Milestone milestone, Span when, Reckoning how) {
        var computed = new KeyDate(milestone, when, how, null);
        var said = given.get(milestone);
        dates.put(
                milestone,
                said == null ? computed : new KeyDate(milestone, said.span(zone), said.reckoning(), computed));
    }

    /** Takes up the dates that only people can know. */
    void takeGiven() {
        given.forEach((milestone, said) -> dates.computeIfAbsent(
                milestone, absent -> new KeyDate(milestone, said.span(zone), said.reckoning(), null)));
    }

    boolean isGiven(Milestone milestone) {
        return given.containsKey(milestone);
    }

    Optional<LocalDate> firstDay(Milestone milestone) {
        return Optional.ofNullable(dates.get(milestone)).map(date -> date.when().firstDay());
    }

    /** When a milestone that every election has begins. */
    ZonedDateTime from(Milestone milestone) {
        return Objects.requireNonNull(dates.get(milestone)).when().from();
    }

    ZoneId zone() {
        return zone;
    }

    List<KeyDate> dates() {
        return new ArrayList<>(dates.values());
    }
}
