package org.evenhand.meetings;

/** Something about a meeting cannot be; says which field of a form is wrong, why, and by which rule. */
public class MeetingRefused extends RuntimeException {

    private final String field;

    MeetingRefused(String field, String why) {
        super(why);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
