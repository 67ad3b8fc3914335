package org.evenhand.visits;

import java.util.UUID;

/** The door to the processes of visits. */
public interface VisitProcess {

    /** A visit stands, and waits for its day. */
    void granted(Visit visit);

    /** The request is withdrawn, wherever it is on its way. */
    void withdrawn(UUID contactId, String reference);
}
