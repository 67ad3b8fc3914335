package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.UUID;

/** The door to the process that switches an account and switches it back. */
public interface AccountProcess {

    void start(UUID accountId, LocalDate restoreOn);

    /** Running ones are switched back on another day: at its beginning, or at once where it has begun. */
    void restoreOn(LocalDate day);
}
