package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.UUID;

/** The door to the process that switches an account and switches it back. */
public interface AccountProcess {

    /** Has an account switched as it is decided now; a switch of it that runs already gives way. */
    void start(UUID accountId, LocalDate restoreOn);

    /** Has an account that was switched given back at once. */
    void giveBack(UUID accountId);

    /** Ends a switch that is not wanted any more. */
    void callOff(UUID accountId);

    /** Running ones are switched back on another day: at its beginning, or at once where it has begun. */
    void restoreOn(LocalDate day);
}
