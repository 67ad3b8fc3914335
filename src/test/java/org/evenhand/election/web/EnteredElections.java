package org.evenhand.election.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.BehindTheScenes;
import org.evenhand.election.Calendars;
import org.evenhand.election.PollDate;

/** Elections that a test enters at the desk, and their traces, which only the superuser can take away again. */
final class EnteredElections {

    /** How the name of every one of them begins. */
    static final String NAME = "Test poll";

    private EnteredElections() {}

    static void forget(BehindTheScenes scenes) {
        var mine = "(select id from office.election where name like '" + NAME + "%')";
        scenes.sql()
                .sql("alter table office.election_change disable trigger user")
                .update();
        scenes.sql()
                .sql("delete from office.election_change where election_id in " + mine)
                .update();
        scenes.sql()
                .sql("alter table office.election_change enable trigger user")
                .update();
        scenes.sql()
                .sql("delete from office.paro_date where election_id in " + mine)
                .update();
        scenes.sql().sql("delete from office.election where id in " + mine).update();
        scenes.sql()
                .sql("delete from office.bank_holiday where name like '" + NAME + "%'")
                .update();
    }

    /** A Thursday about so many weeks ahead on which nothing speaks against a poll. */
    static LocalDate quietThursday(int weeks, Calendars calendars) {
        var day = LocalDate.now().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        while (!PollDate.warnings(day, calendars.elections()).isEmpty()) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    /** The three fields of a date, and others. */
    static Map<String, String> typed(String field, LocalDate date, String... others) {
        var typed = new LinkedHashMap<String, String>();
        typed.put(field + "-day", String.valueOf(date.getDayOfMonth()));
        typed.put(field + "-month", String.valueOf(date.getMonthValue()));
        typed.put(field + "-year", String.valueOf(date.getYear()));
        for (var index = 0; index < others.length; index += 2) {
            typed.put(others[index], others[index + 1]);
        }
        return typed;
    }
}
