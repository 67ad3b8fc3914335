package org.evenhand.election.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.BehindTheScenes;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;

/** Elections that a test enters at the desk, and their traces, which only the superuser can take away again. */
final class EnteredElections {

    /** How the name of every one of them begins. */
    static final String NAME = "Test poll";

    private EnteredElections() {}

    static void forget(BehindTheScenes scenes, PeriodProcess process) {
        PassingElections.forget(NAME, process, scenes);
        scenes.sql()
                .sql("delete from office.bank_holiday where name like '" + NAME + "%'")
                .update();
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
