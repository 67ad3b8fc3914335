package org.evenhand.election;

import java.time.LocalDate;

/** An election was to be entered or moved to a day that is over. */
public class PollInThePast extends RuntimeException {

    PollInThePast(LocalDate poll, LocalDate today) {
        super("An election cannot be given the poll date %s: today is %s".formatted(poll, today));
    }
}
