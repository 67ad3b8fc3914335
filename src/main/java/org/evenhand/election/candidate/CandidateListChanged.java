package org.evenhand.election.candidate;

import java.util.UUID;

/** Somebody was entered on the list of an election or changed there: who counts and who can be written to may differ now. */
public record CandidateListChanged(UUID electionId) {}
