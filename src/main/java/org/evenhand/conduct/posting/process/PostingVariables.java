package org.evenhand.conduct.posting.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code polling-day-posting} carries: nothing from which a person could be told. */
final class PostingVariables {

    static final IdVariable POSTING_HIT_ID = new IdVariable("postingHitId");
    /** The group that decides. */
    static final ProcessVariable<String> POSTING_DECIDER = new ProcessVariable<>("postingDecider", String.class);
    /** Whether the roster stands, so that nobody is to be told of a change. */
    static final ProcessVariable<Boolean> ROSTER_UPHELD = new ProcessVariable<>("rosterUpheld", Boolean.class);

    private PostingVariables() {}
}
