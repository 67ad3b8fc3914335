package org.evenhand.induction.oath;

import java.time.OffsetDateTime;

/**
 * The oath on record.
 *
 * @param late whether it was made after the last day (D11)
 */
public record MadeOath(Oath oath, boolean late, String enteredBy, OffsetDateTime enteredAt) {}
