package org.evenhand.election.candidate;

/** The part a person has in an election; it adds no right (P07.3). */
public enum Role {
    CANDIDATE("Candidate"),
    AGENT("Election agent"),
    REPRESENTATIVE("Representative");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
