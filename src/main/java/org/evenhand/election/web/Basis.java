package org.evenhand.election.web;

/** The version that a person saw when the form was opened. */
final class Basis {

    private Basis() {}

    /** A number that is no number is no version. */
    static int of(DeskForm form) {
        var number = form.value("basedOn");
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }
}
