package org.evenhand.election;

/** The office's profile has a new version; whoever holds one in memory takes this one. */
record OfficeChanged(OfficeVersion version) {}
