package org.evenhand.visits;

/** Something about a visit cannot be; says which field of a form is wrong, why, and by which rule. */
public class VisitRefused extends RuntimeException {

    private final String field;

    VisitRefused(String field, String why) {
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
