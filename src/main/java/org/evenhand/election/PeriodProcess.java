package org.evenhand.election;

import java.util.UUID;

/** The process {@code period-switch} of an election, as the engine has it. */
public interface PeriodProcess {

    /** Whether it runs for this election. */
    boolean runs(UUID election);

    void start(UUID election, PeriodMoments moments);

    /**
     * Moves its timers; one whose moment has passed fires at once, and none fires twice.
     *
     * @return whether the checklist is open and is due on another day now
     */
    boolean retime(UUID election, PeriodMoments moments);

    /** Ends it before its time. */
    void cancel(UUID election, String reason);
}
