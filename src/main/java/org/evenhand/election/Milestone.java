package org.evenhand.election;

import java.util.List;

/** What an election's timetable has dates for (D01 to D20), in the order in which they usually come. */
public enum Milestone {
    ELECTION_CALLED("D02", Giver.OFFICE, "001:8.1", "003:Intro2"),
    COUNCILS_PERIOD_START("D02", Giver.COUNCILS, "002:2.2"),
    CAMPAIGNING_BEGUN("P01.4", Giver.OFFICE, "004:2.2.4"),
    EARLY_START("P01.4", Giver.NOBODY, "004:2.2.4"),
    PRE_NOMINATION_BRIEFING("D20", Giver.PARO, "001:B3-12"),
    BEFORE_PERIOD("D16", Giver.NOBODY, "001:8.19", "001:8.20", "001:8.23"),
    RESIGNATION("D07", Giver.NOBODY, "000:5d", "001:4.1", "001:B3-3.5.3"),
    NOTICE_OF_ELECTION("D01", Giver.PARO, "001:B3-11.1"),
    PERIOD_START("D02", Giver.PARO, "001:8.1"),
    PARO_BRIEFING("D06", Giver.PARO, "001:3.4", "001:B3-12"),
    FORMAL_DECLARATION("D20", Giver.PARO, "001:B3-12"),
    LAST_INFORMATION_REQUEST("P01.6", Giver.NOBODY, "001:8.28"),
    NOMINATIONS_CLOSE("D04", Giver.PARO, "001:3.6"),
    STATEMENT_OF_PERSONS_NOMINATED("D05", Giver.PARO, "001:3.7"),
    NOTICE_OF_POLL("D05", Giver.PARO, "001:3.7"),
    PARO_SECOND_BRIEFING("D06", Giver.PARO, "001:3.4"),
    OFFICE_BRIEFING("D20", Giver.OFFICE, "001:B3-12"),
    POLL("D08", Giver.NOBODY, "000:1", "001:1.1"),
    PERIOD_END("D03", Giver.NOBODY, "001:8.1"),
    RESULT("D15", Giver.PARO, "001:3.2"),
    ELECTION_COMPLETED("D03", Giver.OFFICE, "003:Intro2"),
    HANDOVER("D15", Giver.NOBODY, "001:10.2"),
    TERM_END("D09", Giver.NOBODY, "001:10.1"),
    DEPUTY_TERM_END("D13", Giver.NOBODY, "001:9.3"),
    TERM_START("D10", Giver.NOBODY, "001:10.1", "001:B3-12"),
    OATH("D11", Giver.NOBODY, "001:10.1", "001:10.5"),
    PAY_START("D12", Giver.OFFICE, "001:10.5"),
    HUNDRED_DAYS("D14", Giver.NOBODY, "001:AS1", "001:10.6");

    /** Who may say the date, in place of a computed one or where none can be computed. */
    public enum Giver {
        PARO,
        OFFICE,
        COUNCILS,
        NOBODY
    }

    private final String rule;
    private final Giver giver;
    private final List<String> paragraphs;

    Milestone(String rule, Giver giver, String... paragraphs) {
        this.rule = rule;
        this.giver = giver;
        this.paragraphs = List.of(paragraphs);
    }

    /** The id of the rule in the catalogue. */
    public String rule() {
        return rule;
    }

    public Giver giver() {
        return giver;
    }

    /** Where the documents state it. */
    public List<String> paragraphs() {
        return paragraphs;
    }
}
