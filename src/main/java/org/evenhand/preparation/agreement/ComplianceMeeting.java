package org.evenhand.preparation.agreement;

import java.time.LocalDate;

/** A meeting at which office, force and fire checked that the protocol is kept, with its minutes (P02.5 · 001:7.4). */
public record ComplianceMeeting(LocalDate heldOn, String present, String minutes, String notedBy) {}
