package org.evenhand.briefings;

/** An event cannot open, because someone who counts is not invited (Q06): whoever joined the list a moment ago. */
public class SomeoneLeftOut extends RuntimeException {

    SomeoneLeftOut(String reference, int people) {
        super("Event " + reference + " cannot open: people not invited yet: " + people + " (Q06)");
    }
}
