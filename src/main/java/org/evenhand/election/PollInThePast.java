package org.evenhand.election;

import java.time.LocalDate;

/** A new election was to be entered whose poll has been held. */
public class PollInThePast extends RuntimeException {

    PollInThePast(LocalDate poll, LocalDate today) {
        super("A new election cannot have its poll on %s: today is %s".formatted(poll, today));
    }
}
