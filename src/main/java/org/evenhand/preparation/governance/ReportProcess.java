package org.evenhand.preparation.governance;

import java.time.LocalDate;

/** The process {@code annual-report}, as the engine has it; its business key is the report's reference. */
public interface ReportProcess {

    /** A deferred report is published from this day on: at its beginning, or at once where it has begun. */
    void publishOn(String reference, LocalDate day);
}
