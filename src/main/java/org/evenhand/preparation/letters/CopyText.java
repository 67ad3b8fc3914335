package org.evenhand.preparation.letters;

/** A copy with its words, as its recipient reads it but for the link. */
public record CopyText(CircularCopy copy, String words) {}
