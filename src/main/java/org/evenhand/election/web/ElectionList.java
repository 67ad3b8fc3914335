package org.evenhand.election.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Period;

/**
 * The elections as the desk lists them, below the period that they put the office in.
 *
 * @param because the elections that make the period as strict as it is (P01.7); none in the base period
 */
record ElectionList(String period, boolean restricted, List<String> because, List<Line> lines) {

    /** @param warnings what there is to look after */
    record Line(
            UUID id, String name, String kind, String poll, LocalDate pollDay, String period, List<String> warnings) {}

    static ElectionList of(List<DeskTimetable> timetables, LocalDate today, TimetableWords words) {
        var strictest =
                timetables.stream().map(timetable -> timetable.period(today)).reduce(Period.BASE, Period::stricter);
        var because = timetables.stream()
                .filter(timetable -> strictest != Period.BASE && timetable.period(today) == strictest)
                .map(timetable -> timetable.election().name())
                .toList();
        return new ElectionList(
                words.say("period." + strictest),
                strictest.restricted(),
                because,
                timetables.stream()
                        .map(timetable -> line(timetable, today, words))
                        .toList());
    }

    private static Line line(DeskTimetable timetable, LocalDate today, TimetableWords words) {
        Election election = timetable.election();
        return new Line(
                election.id(),
                election.name(),
                words.say("kind." + election.kind()),
                words.day(election.pollDate()),
                election.pollDate(),
                words.say("period." + timetable.period(today)),
                warnings(timetable, words));
    }

    /** What is unusual about the poll date, what contradicts it, and what keeps the dates from being counted. */
    static List<String> warnings(DeskTimetable timetable, TimetableWords words) {
        var warnings = new ArrayList<String>();
        if (timetable.unknownYear() != null) {
            warnings.add(words.say("unknownYear", String.valueOf(timetable.unknownYear())));
        }
        timetable.dates().ifPresent(dates -> {
            dates.warnings().forEach(warning -> warnings.add(words.say("warning." + warning)));
            dates.conflicts().forEach(conflict -> warnings.add(words.conflict(conflict)));
        });
        return warnings;
    }
}
