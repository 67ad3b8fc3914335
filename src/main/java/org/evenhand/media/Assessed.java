package org.evenhand.media;

/** How a claim was found to be; {@link MediaClaim} says what each part is. */
public record Assessed(MediaClaim.Kind kind, String claim, String fact, String source, String answers) {}
