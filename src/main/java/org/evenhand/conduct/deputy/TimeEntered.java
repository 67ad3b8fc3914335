package org.evenhand.conduct.deputy;

/** A stretch of the deputy's time was entered. */
public record TimeEntered(TimeEntry entry) {}
