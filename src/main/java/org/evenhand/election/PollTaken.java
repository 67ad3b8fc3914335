package org.evenhand.election;

import java.time.LocalDate;

/** There is an election of this kind on this day already. */
public class PollTaken extends RuntimeException {

    PollTaken(Election.Kind kind, LocalDate poll) {
        super("There is an election of the kind %s on %s already".formatted(kind, poll));
    }
}
