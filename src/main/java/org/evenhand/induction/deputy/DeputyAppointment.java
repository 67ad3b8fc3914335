package org.evenhand.induction.deputy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The appointment of a deputy for the new term, as far as it has come; what is null has not happened yet.
 *
 * @param wanted whether the commissioner wants a deputy at all
 * @param notifiedOn when the panel was told of the proposal
 * @param recommended whether the panel's report recommends it
 * @param startsOn the first day of the deputy's term
 */
public record DeputyAppointment(
        boolean wanted,
        @Nullable String wishWords,
        @Nullable String proposed,
        @Nullable String criteria,
        @Nullable String terms,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate hearingOn,
        @Nullable String hearingWords,
        @Nullable LocalDate reportOn,
        @Nullable Boolean recommended,
        @Nullable String reportWords,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean appointed,
        @Nullable LocalDate startsOn) {}
