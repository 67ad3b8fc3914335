package org.evenhand.publicity;

import org.evenhand.publicity.Clearance.State;

/** What can be decided on an item, in the words of the process. */
public enum ClearanceDecision {
    CLEAR(State.CLEARED),
    HOLD(State.HELD),
    RETURN(State.RETURNED),
    REFUSE(State.REFUSED);

    private final State state;

    ClearanceDecision(State state) {
        this.state = state;
    }

    State state() {
        return state;
    }
}
