package org.evenhand.deadlines;

import java.util.Set;

/** The work on a case as the engine has it. */
public interface CaseWork {

    /** Moves the due dates of the case's open tasks, and its timers, to what is due now. */
    void retime(String reference, Due due);

    /** The addresses of those who have the case: of each open task, who claimed it or else the group it is offered to. */
    Set<String> owners(String reference);
}
