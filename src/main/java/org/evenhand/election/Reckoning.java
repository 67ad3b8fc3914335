package org.evenhand.election;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a date was arrived at, so that anyone can count it again.
 *
 * @param amount the number of days or months, 0 where nothing was counted
 * @param from the day from which it was counted
 * @param skipped the days that were not counted, with the reason
 * @param rule the id of the rule in the catalogue
 * @param paragraphs where the documents state it
 */
public record Reckoning(
        Way way, int amount, @Nullable LocalDate from, List<DayOff> skipped, String rule, List<String> paragraphs) {

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
        DAY_COUNT,
        UNTIL_GIVEN
    }

    public Reckoning {
        skipped = List.copyOf(skipped);
        paragraphs = List.copyOf(paragraphs);
    }

    static Reckoning plain(Way way, int amount, LocalDate from, Milestone milestone) {
        return new Reckoning(way, amount, from, List.of(), milestone.rule(), milestone.paragraphs());
    }

    static Reckoning counted(Way way, DayCount count, Milestone milestone) {
        return new Reckoning(
                way, count.days(), count.from(), count.skipped(), milestone.rule(), milestone.paragraphs());
    }

    Reckoning citing(String newRule, String paragraph) {
        return new Reckoning(way, amount, from, skipped, newRule, List.of(paragraph));
    }
}
