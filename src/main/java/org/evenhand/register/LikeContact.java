package org.evenhand.register;

import java.util.UUID;

/**
 * An earlier contact whose request is like a given one.
 *
 * @param likeness of the two requests, at least {@link Likeness#LIKE}
 */
public record LikeContact(UUID id, String reference, String informationSought, double likeness) {}
