package org.evenhand.register;

import java.time.OffsetDateTime;
import java.util.UUID;

/** An entry that has waited too long to be published or marked as not for publication, and since when. */
public record LateEntry(UUID id, String reference, OffsetDateTime unpublishedSince) {}
