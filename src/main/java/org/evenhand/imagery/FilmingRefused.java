package org.evenhand.imagery;

/** Something about filming cannot be; says which field of a form is wrong, why, and by which rule. */
public class FilmingRefused extends RuntimeException {

    private final String field;

    FilmingRefused(String field, String why) {
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
