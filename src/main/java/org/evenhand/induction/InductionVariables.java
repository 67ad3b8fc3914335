package org.evenhand.induction;

import org.evenhand.engine.IdVariable;

/** What every process of an induction carries. */
public final class InductionVariables {

    /** The {@link Induction}'s id. */
    public static final IdVariable INDUCTION_ID = new IdVariable("inductionId");

    /** The election whose result it follows. */
    public static final IdVariable ELECTION_ID = new IdVariable("electionId");

    private InductionVariables() {}
}
