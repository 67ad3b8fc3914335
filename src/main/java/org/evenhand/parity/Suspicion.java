package org.evenhand.parity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check cannot explain and a person must look at.
 *
 * @param subject tells it from others of the same check, and is the same each time it is seen
 * @param contactId the contact it is about, if it is about one
 * @param words what was seen, without naming anybody
 */
public record Suspicion(String subject, @Nullable UUID contactId, String words) {}
