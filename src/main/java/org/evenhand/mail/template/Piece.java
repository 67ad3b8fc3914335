package org.evenhand.mail.template;

import java.util.List;

/** A piece of a letter's text. */
sealed interface Piece {

    /** Words as they stand. */
    record Words(String text) implements Piece {}

    /** Where a fact is put in. */
    record Slot(String fact) implements Piece {}

    /**
     * What is said only where a fact is known, or only where it is not; of a list, once for each of its items.
     *
     * @param known whether the fact must be there, or must not
     */
    record Section(String fact, boolean known, List<Piece> inside) implements Piece {}
}
