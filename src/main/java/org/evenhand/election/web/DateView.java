package org.evenhand.election.web;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.election.KeyDate;
import org.evenhand.election.Milestone;

/**
 * A date as a page shows it.
 *
 * @param how how it was reckoned
 * @param skipped the days not counted, with their reasons
 * @param rule the id of the rule, which is its address on the page of rules
 * @param basis where the documents state it
 */
record DateView(
        Milestone milestone,
        LocalDate day,
        String what,
        String when,
        String how,
        List<String> skipped,
        String rule,
        String basis,
        boolean given) {

    static DateView of(KeyDate date, TimetableWords words) {
        return new DateView(
                date.milestone(),
                date.when().firstDay(),
                words.name(date.milestone()),
                words.when(date),
                words.how(date),
                words.skipped(date.how()),
                date.how().rule(),
                String.join(", ", date.how().paragraphs()),
                date.given());
    }
}
