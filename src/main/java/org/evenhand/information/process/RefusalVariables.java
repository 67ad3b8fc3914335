package org.evenhand.information.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code information-refusal} carries besides the contact itself. */
final class RefusalVariables {

    static final ProcessVariable<String> REFUSAL_GROUND = new ProcessVariable<>("refusalGround", String.class);
    /** What the ground leads to by E05. */
    static final ProcessVariable<String> REFUSAL_WAY = new ProcessVariable<>("refusalWay", String.class);

    static final ProcessVariable<Boolean> REFUSAL_DECIDED = new ProcessVariable<>("refusalDecided", Boolean.class);
    /** {@link #ALONE}; anything else is a joint decision. */
    static final ProcessVariable<String> REFUSAL_DECIDER = new ProcessVariable<>("refusalDecider", String.class);

    static final ProcessVariable<Boolean> REFUSAL_JOINED = new ProcessVariable<>("refusalJoined", Boolean.class);
    /** The group that decides where the two differ. */
    static final ProcessVariable<String> TIE_BREAKER = new ProcessVariable<>("tieBreaker", String.class);

    static final ProcessVariable<Boolean> REFUSAL_UPHELD = new ProcessVariable<>("refusalUpheld", Boolean.class);

    static final String ALONE = "chief-executive";
    static final String JOINT = "joint";

    private RefusalVariables() {}
}
