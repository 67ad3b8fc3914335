package org.evenhand.publicity;

import java.time.LocalDate;

/** The door to the process of clearance. */
public interface ClearanceProcess {

    /** A held item comes back on another day: at its beginning, or at once where it has begun. */
    void heldUntil(String reference, LocalDate day);
}
