package org.evenhand.protocol;

/** Somebody asked for a rule that the catalogue does not hold. */
public class UnknownRule extends RuntimeException {

    UnknownRule(String id) {
        super("The protocol has no rule '" + id + "'");
    }
}
