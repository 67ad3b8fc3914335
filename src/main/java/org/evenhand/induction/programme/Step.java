package org.evenhand.induction.programme;

import java.time.OffsetDateTime;

/** A change of a programme, as it is recorded. */
public record Step(String what, String doneBy, OffsetDateTime doneAt, String rules) {}
