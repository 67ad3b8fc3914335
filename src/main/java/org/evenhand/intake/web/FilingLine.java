package org.evenhand.intake.web;

import org.evenhand.mail.FilingRecord;
import org.jspecify.annotations.Nullable;

/** One filing of a message, with the reference of its case. */
record FilingLine(FilingRecord filing, @Nullable String reference) {}
