package org.evenhand.election;

/** Which days count towards a time allowed. */
public enum DayKind {
    /** Working days as election dates are counted in. */
    ELECTION,
    /** Working days as answers under the Freedom of Information Act are counted in. */
    INFORMATION,
    /** Every day. */
    CALENDAR
}
