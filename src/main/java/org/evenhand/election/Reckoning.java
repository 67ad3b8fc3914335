package org.evenhand.election;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a date was arrived at, so that anyone can count it again.
 *
 * @param amount the number of days or months, 0 where nothing was counted
 * @param anchor what it was counted from, or falls together with
 * @param from the day of the anchor
 * @param skipped the days that were not counted, with the reason
 * @param rule the id of the rule in the catalogue
 * @param paragraphs where the documents state it
 */
public record Reckoning(
        Way way,
        int amount,
        @Nullable Milestone anchor,
        LocalDate from,
        List<DayOff> skipped,
        String rule,
        List<String> paragraphs) {

    /** Pages word it by {@code timetable.way.<code>}. */
    public enum Way {
        SET_BY_LAW,
        GIVEN_BY_PARO,
        GIVEN_BY_OFFICE,
        GIVEN_BY_COUNCILS,
        WORKING_DAYS_BEFORE,
        WORKING_DAYS_BETWEEN,
        ANSWERING_DAYS_BEFORE,
        DAYS_BEFORE,
        CLEAR_DAYS_BEFORE,
        DAYS_AFTER,
        MONTHS_AFTER,
        SAME_DAY,
        NOT_BEFORE,
        DAY_COUNT
    }

    public Reckoning {
        skipped = List.copyOf(skipped);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A date that is known, not counted. */
    static Reckoning stated(Way way, LocalDate day, Milestone milestone) {
        return new Reckoning(way, 0, null, day, List.of(), milestone.rule(), milestone.paragraphs());
    }

    /** A date on the day of its anchor, or bounded by it. */
    static Reckoning by(Way way, Milestone anchor, LocalDate from, Milestone milestone) {
        return by(way, 0, anchor, from, milestone);
    }

    /** A date some calendar days or months away from its anchor. */
    static Reckoning by(Way way, int amount, Milestone anchor, LocalDate from, Milestone milestone) {
        return new Reckoning(way, amount, anchor, from, List.of(), milestone.rule(), milestone.paragraphs());
    }

    /** A date some working days away from its anchor. */
    static Reckoning counted(Way way, DayCount count, Milestone anchor, Milestone milestone) {
        return new Reckoning(
                way, count.days(), anchor, count.from(), count.skipped(), milestone.rule(), milestone.paragraphs());
    }

    Reckoning citing(String otherRule, String paragraph) {
        return new Reckoning(way, amount, anchor, from, skipped, otherRule, List.of(paragraph));
    }
}
