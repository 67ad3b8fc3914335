package org.evenhand.preparation.web;

import java.util.List;
import org.evenhand.election.Election;
import org.evenhand.election.PreparationCheck;
import org.evenhand.preparation.schedule.OfficerBriefings.Briefing;
import org.jspecify.annotations.Nullable;

/**
 * How the preparation of one election stands.
 *
 * @param rows of the action schedule, what is late on top; empty where it has not begun
 * @param checks what was found of the items before the pre-election period, the latest of each
 * @param checksDue the last day for them
 * @param confirmed what the returning officer's side has confirmed; null while nothing is
 */
record ElectionBoard(
        Election election,
        List<BoardRow> rows,
        List<PreparationCheck> checks,
        @Nullable String checksDue,
        @Nullable String confirmed,
        List<Briefing> briefings) {

    public boolean begun() {
        return !rows.isEmpty();
    }

    /** How many of the rows are late. */
    public long late() {
        return rows.stream().filter(BoardRow::late).count();
    }
}
