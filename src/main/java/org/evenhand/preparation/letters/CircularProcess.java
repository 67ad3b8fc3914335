package org.evenhand.preparation.letters;

import java.time.LocalDate;

/** The door to the process of a letter to an audience. */
public interface CircularProcess {

    /** The period, before which the letter is to be out, begins on another day; does nothing where the letter's process does not run. */
    void date(Circular circular, LocalDate periodStart);

    /** Everyone has acknowledged the letter of this reference. */
    void acknowledgedByAll(String reference);
}
