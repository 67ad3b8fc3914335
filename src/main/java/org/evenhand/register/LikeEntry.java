package org.evenhand.register;

/**
 * A published entry that may answer a question already.
 *
 * @param likeness of its question to the one asked, at least {@link Likeness#ALREADY_ANSWERED}
 */
public record LikeEntry(
        long number, String reference, String informationSought, String informationProvided, double likeness) {}
