package org.evenhand.deadlines;

import java.util.Objects;
import org.evenhand.election.DayKind;
import org.evenhand.election.PolicyVersion;
import org.evenhand.election.TimeAllowed;
import org.evenhand.register.ContactClass;
import org.jspecify.annotations.Nullable;

/** What a clock runs for. An election changes none of the times that the law sets (P13.6 · 001:8.28). */
public enum Purpose {
    /** The answer to a request, in the office's own time (P09.15, S35). */
    ANSWER("answer", "response-sla", null, DayKind.INFORMATION),
    /** The reply to a request under the Freedom of Information Act: twenty days worked in the whole United Kingdom. */
    DISCLOSURE(
            "reply under the Freedom of Information Act",
            null,
            new TimeAllowed(20, TimeAllowed.Unit.WORKING_DAYS),
            DayKind.INFORMATION),
    /** The reply to a request for one's own data: four weeks, which is never later than the month the law gives. */
    OWN_DATA(
            "reply about the requester’s own data", null, new TimeAllowed(28, TimeAllowed.Unit.DAYS), DayKind.CALENDAR);

    private final String label;
    private final @Nullable String setting;
    private final @Nullable TimeAllowed byLaw;
    private final DayKind days;

    Purpose(String label, @Nullable String setting, @Nullable TimeAllowed byLaw, DayKind days) {
        this.label = label;
        this.setting = setting;
        this.byLaw = byLaw;
        this.days = days;
    }

    /** What runs for a contact of this class. */
    public static Purpose of(@Nullable ContactClass contactClass) {
        return contactClass == ContactClass.FREEDOM_OF_INFORMATION
                ? DISCLOSURE
                : contactClass == ContactClass.SUBJECT_ACCESS ? OWN_DATA : ANSWER;
    }

    /** What is due, in the middle of a sentence. */
    public String label() {
        return label;
    }

    /** Whose limit it is, at the end of a sentence. */
    String limit() {
        return byLaw == null ? "by the office's own time limit" : "as the law demands";
    }

    /** How much time is allowed. */
    TimeAllowed allowed(PolicyVersion policy) {
        return setting == null ? Objects.requireNonNull(byLaw) : policy.time(setting);
    }

    /** Whether the whole time is allowed afresh once the requester has said what is meant, as under section 10(6). */
    boolean startsAfresh() {
        return this == DISCLOSURE;
    }

    /** The days that count. */
    DayKind days() {
        return days;
    }
}
