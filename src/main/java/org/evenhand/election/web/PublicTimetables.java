package org.evenhand.election.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.KeyDate;
import org.evenhand.election.Timetables;
import org.evenhand.site.NextDates;
import org.evenhand.site.PageText;
import org.evenhand.site.PageTexts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The timetables of the elections that are near, as the public sees them. */
@Component
class PublicTimetables implements NextDates, PageTexts {

    private static final int NEXT = 3;

    private final Elections elections;
    private final Timetables timetables;
    private final MessageSource messages;
    private final Clock clock;

    PublicTimetables(Elections elections, Timetables timetables, MessageSource messages, Clock clock) {
        this.elections = elections;
        this.timetables = timetables;
        this.messages = messages;
        this.clock = clock;
    }

    List<PublicTimetable> all() {
        return elections.near(today()).stream().map(this::timetable).toList();
    }

    @Override
    public List<NextDate> next(Locale locale) {
        var words = new TimetableWords(messages, locale);
        return all().stream()
                .flatMap(timetable -> timetable.dates().stream())
                .filter(date -> !date.when().firstDay().isBefore(today()))
                .sorted((one, other) -> one.when().from().compareTo(other.when().from()))
                .limit(NEXT)
                .map(date -> next(date, words))
                .toList();
    }

    @Override
    public List<PageText> texts(Locale locale) {
        var words = new TimetableWords(messages, locale);
        var english = new TimetableWords(messages, Locale.UK);
        return all().stream()
                .flatMap(timetable -> timetable.dates().stream()
                        .map(date -> new PageText(
                                "/timetable#election-" + timetable.election().id(),
                                words.name(date.milestone()) + ": " + words.when(date),
                                english.name(date.milestone()) + ". When: " + english.when(date) + ". "
                                        + english.how(date))))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private PublicTimetable timetable(Election election) {
        try {
            return PublicTimetable.of(timetables.of(election));
        } catch (CalendarUnknown unknown) {
            return PublicTimetable.unknown(election, unknown.year());
        }
    }

    private static NextDate next(KeyDate date, TimetableWords words) {
        return new NextDate(date.when().firstDay().toString(), words.when(date), words.name(date.milestone()));
    }
}
