package org.evenhand.induction.oath;

/**
 * The oath on record.
 *
 * @param late whether it was made after the last day (D11)
 */
public record MadeOath(Oath oath, boolean late) {}
