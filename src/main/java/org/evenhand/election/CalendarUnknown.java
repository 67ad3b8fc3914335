package org.evenhand.election;

/** A count of days runs into a year whose bank holidays nobody has confirmed; counting on would be guessing. */
public class CalendarUnknown extends RuntimeException {

    private final int year;

    CalendarUnknown(int year, int first, int last) {
        super(("The bank holidays of %d are not known: the calendar covers %d to %d. Check that year's official list, "
                        + "enter what differs from the usual rules as holiday notices, then set "
                        + "evenhand.calendar.last-known-year to it.")
                .formatted(year, first, last));
        this.year = year;
    }

    /** The first year that is not covered. */
    public int year() {
        return year;
    }
}
