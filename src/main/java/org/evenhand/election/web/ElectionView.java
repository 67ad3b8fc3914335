package org.evenhand.election.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An election with its dates as the page shows them. */
record ElectionView(
        UUID id,
        String name,
        LocalDate pollDay,
        String poll,
        String countdown,
        List<DateView> dates,
        List<String> awaited,
        @Nullable String problem) {

    static ElectionView of(PublicTimetable timetable, LocalDate today, TimetableWords words) {
        var election = timetable.election();
        return new ElectionView(
                election.id(),
                election.name(),
                election.pollDate(),
                words.day(election.pollDate()),
                countdown(timetable.daysToGo(today), words),
                timetable.dates().stream().map(date -> DateView.of(date, words)).toList(),
                timetable.awaited().stream().map(words::name).toList(),
                timetable.unknownYear() == null
                        ? null
                        : words.say("unknownYear", String.valueOf(timetable.unknownYear())));
    }

    private static String countdown(long days, TimetableWords words) {
        if (days < 0) {
            return words.say("over");
        }
        return days == 0 ? words.say("today") : words.say("daysToGo", days);
    }
}
