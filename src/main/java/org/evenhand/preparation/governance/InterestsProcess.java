package org.evenhand.preparation.governance;

import java.util.UUID;

/** The process {@code interests-check} of an election, as the engine has it. */
public interface InterestsProcess {

    static String key(UUID election) {
        return "interests-" + election;
    }

    void start(UUID election, InterestsDates dates);

    /** Moves its timers and due dates; does nothing where it does not run. */
    void date(UUID election, InterestsDates dates);
}
