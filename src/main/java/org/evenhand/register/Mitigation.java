package org.evenhand.register;

import java.time.OffsetDateTime;

/** A risk seen in a contact and what is done about it (C11), for example that an answer may be used in a campaign. */
public record Mitigation(String risk, String notedBy, OffsetDateTime notedAt) {}
