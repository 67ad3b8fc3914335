package org.evenhand.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people in the office read them, in English; the public pages say them in the language of the reader. */
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private DayWords() {}

    /** 6 May 2027. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Thursday 6 May 2027. */
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }
}
