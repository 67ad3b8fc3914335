package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;

/** A conversation on imagery (P27.6, T27): when, whom it reached, what was asked and answered. */
public record Call(OffsetDateTime spokenAt, String reached, String asked, String answer) {}
