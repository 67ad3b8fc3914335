package org.evenhand.induction.oath;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the oath is to be made.
 *
 * @param witnessAddress the witness's e-mail address, where there is one
 * @param welshReady whether the Welsh wording lies ready (P46.3)
 */
public record OathArrangement(
        WitnessClass witnessClass,
        String witnessName,
        @Nullable String witnessAddress,
        LocalDate plannedOn,
        String place,
        OathLanguage language,
        boolean welshReady) {}
