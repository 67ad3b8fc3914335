package org.evenhand.conduct.resources;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the rules say of such a use (P39), with what is permitted instead, as whoever asks reads it. */
public enum ResourceRule {
    PARTY_WORK(false, "Nobody works for a party or a campaign in the time that the public pays for (P39.1)."),
    ELECTION_MATERIAL(false, "Nothing of the office’s is used to draft, design or hand out election material (P39.1)."),
    PARTY_MEETING(false, "No party meets on public premises, and no support is built there (P39.1)."),
    CANVASSING(false, "Nobody canvasses for a party in the course of the office’s business (P39.1)."),
    SYSTEMS(false, "The office’s systems, lists and accounts serve no campaign (P39.1)."),
    EXPENSES(false, "No public money is spent on a campaign (P39.1)."),
    PRINTING(false, "Nothing is printed, copied or posted for a campaign (P39.1)."),
    FILMING(false, "The office films and photographs nothing for a campaign (P39.1)."),
    OFFICE_FOR_COUNCIL(
            false, "Who stands as a councillor may mention the post, but uses nothing of the office’s (P39.4)."),
    FACT_CHECK(true, "Staff may check the facts in an election text, and nothing more (P39.2)."),
    COUNCIL_SEAT(true, "A commissioner may stand as a councillor and mention the post (P39.4)."),
    OFFICIAL(true, "The business of the office goes on (P39)."),
    NONE(false, "No rule allows it; what serves a campaign is not paid for by the public (P39).");

    private final boolean allows;
    private final String says;

    ResourceRule(boolean allows, String says) {
        this.allows = allows;
        this.says = says;
    }

    /** Whether it may be allowed at all. */
    public boolean allows() {
        return allows;
    }

    public String says() {
        return says;
    }

    /** What the table said; where it said nothing, nothing is allowed. */
    public static ResourceRule of(@Nullable String word) {
        return TableWord.in(ResourceRule.class, word).orElse(NONE);
    }
}
