package org.evenhand.election.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenhand.election.Conflict;
import org.evenhand.election.DayOff;
import org.evenhand.election.KeyDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Nation;
import org.evenhand.election.Reckoning;
import org.evenhand.election.Span;
import org.springframework.context.MessageSource;

/** The dates and how they were reckoned, in one language. */
final class TimetableWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final Locale locale;
    private final DateTimeFormatter date;

    TimetableWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.date = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("timetable." + key, arguments, locale);
    }

    String name(Milestone milestone) {
        return say("date." + milestone);
    }

    String day(LocalDate day) {
        return date.format(day);
    }

    String when(KeyDate keyDate) {
        var when = keyDate.when();
        if (keyDate.how().way() == Reckoning.Way.NOT_BEFORE) {
            return say("notBefore", moment(when.from()));
        }
        return isLastDay(keyDate) ? say("atLatest", when(when)) : when(when);
    }

    /** The notice has a last day until its own day is known. */
    private static boolean isLastDay(KeyDate keyDate) {
        return keyDate.milestone() == Milestone.NOTICE_OF_ELECTION && !keyDate.given();
    }

    private String when(Span when) {
        if (when.isMoment()) {
            return moment(when.from());
        }
        return when.isOneDay() ? day(when.firstDay()) : say("fromTo", day(when.firstDay()), day(when.lastDay()));
    }

    private String moment(ZonedDateTime moment) {
        return say("moment", day(moment.toLocalDate()), TIME.format(moment));
    }

    /** Two dates that cannot both be right. */
    String conflict(Conflict conflict) {
        return say(
                "conflict." + conflict.kind(),
                name(conflict.first().milestone()),
                when(conflict.first().when()),
                name(conflict.second().milestone()),
                when(conflict.second().when()));
    }

    /** How the date was reckoned, in a sentence or two. */
    String how(KeyDate keyDate) {
        var how = keyDate.how();
        var anchor = how.anchor() == null ? "" : name(how.anchor());
        var sentence = say("way." + how.way(), how.amount(), anchor, day(how.from()));
        var computed = keyDate.computed();
        return computed == null ? sentence : sentence + " " + say("instead", when(computed));
    }

    /** The days that were not counted, each with its reason. */
    List<String> skipped(Reckoning how) {
        return how.skipped().stream()
                .map(off -> say("skippedDay", day(off.date()), reason(off)))
                .toList();
    }

    private String reason(DayOff off) {
        var name = off.name() == null ? say("off." + off.reason()) : off.name();
        return off.nation() == null || off.nation() == Nation.ENGLAND_AND_WALES
                ? name
                : say("off.in." + off.nation(), name);
    }
}
