package org.evenhand.election.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.election.Election;
import org.evenhand.election.ElectionEvent;
import org.evenhand.election.ElectionHistory;
import org.evenhand.election.Timetables;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what the desk shows of one election. */
@Component
class ElectionPages {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

    private final Timetables timetables;
    private final ElectionHistory history;
    private final UndatedRules undated;
    private final MessageSource messages;
    private final Clock clock;

    ElectionPages(
            Timetables timetables, ElectionHistory history, UndatedRules undated, MessageSource messages, Clock clock) {
        this.timetables = timetables;
        this.history = history;
        this.undated = undated;
        this.messages = messages;
        this.clock = clock;
    }

    ElectionPage of(Election election, Locale locale) {
        var words = new TimetableWords(messages, locale);
        var timetable = DeskTimetable.of(election, timetables);
        return new ElectionPage(
                election,
                words.say("kind." + election.kind()),
                words.day(election.pollDate()),
                words.say("period." + timetable.period(LocalDate.now(clock))),
                ElectionList.warnings(timetable, words),
                timetable.dates().stream()
                        .flatMap(known -> known.dates().stream())
                        .map(date -> DateView.of(date, words))
                        .toList(),
                undated.of(timetable, words),
                history.of(election.id()).stream()
                        .map(event -> event(event, words))
                        .toList());
    }

    private ElectionPage.Event event(ElectionEvent event, TimetableWords words) {
        return new ElectionPage.Event(
                WHEN.format(event.at().atZoneSameInstant(clock.getZone())),
                event.person(),
                what(event, words),
                event.reason());
    }

    private static String what(ElectionEvent event, TimetableWords words) {
        var name = words.name(event.milestone());
        if (event.day() == null) {
            return words.say("event.takenBack", name);
        }
        var day = words.day(event.day());
        if (event.before() != null) {
            return words.say("event.moved", name, words.day(event.before()), day);
        }
        return words.say(
                "event.given", name, event.timeOfDay() == null ? day : words.say("moment", day, event.timeOfDay()));
    }
}
