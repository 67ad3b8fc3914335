package org.evenhand.deadlines;

import org.evenhand.election.DayKind;

/** What a clock runs for. */
public enum Purpose {
    /** The answer to a request, in the office's own time (P09.15, S35). */
    ANSWER("answer", "response-sla", DayKind.INFORMATION);

    private final String label;
    private final String setting;
    private final DayKind days;

    Purpose(String label, String setting, DayKind days) {
        this.label = label;
        this.setting = setting;
        this.days = days;
    }

    /** What is due, in the middle of a sentence. */
    public String label() {
        return label;
    }

    /** The setting of the policy that says how much time is allowed. */
    String setting() {
        return setting;
    }

    /** The days that count. */
    DayKind days() {
        return days;
    }
}
