package org.evenhand.site;

import java.util.List;
import java.util.Locale;

/** The dates that are next, for the home page; the module that knows the calendar tells them. */
public interface NextDates {

    /** The few next dates, soonest first; empty when none is known. */
    List<NextDate> next(Locale locale);

    /**
     * @param day the day in the form that machines read, such as 2027-05-06
     * @param when the same in words
     */
    record NextDate(String day, String when, String what) {}
}
