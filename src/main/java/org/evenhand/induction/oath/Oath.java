package org.evenhand.induction.oath;

import java.time.LocalDate;

/**
 * The oath as it was made and signed.
 *
 * @param recorded whether it was recorded in picture and sound (P46.4)
 */
public record Oath(
        LocalDate madeOn,
        WitnessClass witnessClass,
        String witnessName,
        String place,
        OathLanguage language,
        boolean recorded) {}
