package org.evenhand.election;

/** How long something may take, as the office's policy sets it. */
public record TimeAllowed(int amount, Unit unit) {

    /** What the amount counts. */
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        HOURS
    }

    static TimeAllowed parse(String text) {
        int space = text.indexOf(' ');
        Unit unit = text.substring(space + 1).equals("hours") ? Unit.HOURS : Unit.WORKING_DAYS;
        return new TimeAllowed(Integer.parseInt(text.substring(0, space)), unit);
    }
}
