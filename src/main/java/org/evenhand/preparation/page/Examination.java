package org.evenhand.preparation.page;

import org.evenhand.engine.FieldRefused;

/**
 * What the approver answers of an item; the machine finds names, a person what is meant. Nothing partisan, confidential
 * or of a candidate's campaign is published (U9).
 *
 * @param neutral it refers neither to the commissioner in office nor to a candidate or party, by name or otherwise (P05.1)
 * @param alreadyPublic it rests on nothing that is not public already (P05.4)
 * @param electionAddress it gives, in whole or in part, a candidate's election address (P05.6)
 */
public record Examination(boolean neutral, boolean alreadyPublic, boolean electionAddress) {

    /** @throws FieldRefused naming the question that stands against publication */
    void requirePassed() {
        if (!neutral) {
            throw new FieldRefused(
                    "pageNeutral", "what refers to the commissioner, a candidate or a party is sent back (P05.1).");
        }
        if (!alreadyPublic) {
            throw new FieldRefused(
                    "pageAlreadyPublic", "only what is public already goes on the page and in the pack (P05.4).");
        }
        if (electionAddress) {
            throw new FieldRefused("pageElectionAddress", "the office hosts no candidate’s election address (P05.6).");
        }
    }

    String inWords() {
        return "Neutral; public already; no election address";
    }
}
