package org.evenhand.conduct.deputy;

import java.util.UUID;

/** The door to the process in which the deputy is asked. */
public interface DeputyProcess {

    void ask(UUID intentionId, int year);
}
