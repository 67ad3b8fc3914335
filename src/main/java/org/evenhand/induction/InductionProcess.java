package org.evenhand.induction;

/** The process {@code commissioner-induction}, as the engine has it. */
public interface InductionProcess {

    void start(Induction induction, InductionDates dates);

    /** Ends it, with everything that runs in it: another was elected than was recorded. */
    void cancel(Induction induction, String reason);

    /** Moves its timers and what is due to these days; one whose moment has passed fires at once, and none fires twice. */
    void retime(Induction induction, InductionDates dates);
}
