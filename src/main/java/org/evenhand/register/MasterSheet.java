package org.evenhand.register;

import org.evenhand.election.candidate.OfficeHeld;
import org.jspecify.annotations.Nullable;

/**
 * What the exported sheet has of a contact beside its line of the list (C01–C18); several of a kind stand one to a line.
 *
 * @param papers numbers and file names (C07)
 * @param redirect whom it reached first, and who passed it on (C17)
 * @param candidateOffice the office of the person on the list of candidates who made it (C18)
 */
public record MasterSheet(
        @Nullable String onBehalfOf,
        @Nullable String officeHeld,
        @Nullable String informationProvided,
        @Nullable String papers,
        @Nullable String decisions,
        @Nullable String mitigations,
        @Nullable String redirect,
        @Nullable OfficeHeld candidateOffice) {

    static final String COLUMNS = "on_behalf_of, office_held, information_provided, papers, decisions, mitigations,"
            + " redirect, candidate_office";
}
