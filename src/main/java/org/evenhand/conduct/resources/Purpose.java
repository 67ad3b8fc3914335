package org.evenhand.conduct.resources;

/** What it is asked for. */
public enum Purpose {
    OFFICIAL_BUSINESS("The business of the office, and nothing else"),
    FACT_CHECK("To have the facts in an election text checked"),
    ELECTION_MATERIAL("To draft, design or hand out election material"),
    PARTY_WORK("Work for a party or a campaign"),
    PARTY_MEETING("A meeting of a party, or one to build support"),
    CANVASSING("Canvassing, or canvassing in the course of business"),
    COUNCIL_SEAT("To stand as a councillor and mention the post"),
    OTHER("Something else");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
