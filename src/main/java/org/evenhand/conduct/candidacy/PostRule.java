package org.evenhand.conduct.candidacy;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the rules on posts say (E12), with what is barred, as the person concerned reads it. */
public enum PostRule {
    RESIGN(
            "They may stand only after resigning",
            "You may stand only if you resign in time, and you tell the head of your organisation as soon as you mean to."),
    NOT_ALLOWED(
            "They may take no part in politics",
            "You may take no active part in politics, on duty or off: no support for a candidate, no canvassing, no office in a party."),
    MEMBERSHIP_ONLY(
            "Membership of a party, and no more",
            "Your post is politically restricted. You may be a member of a party; you may not canvass, be an agent or an officer of a party, or speak or write in public for a party or a candidate."),
    OFF_DUTY(
            "Off duty they may",
            "Off duty you may take part. On duty you are neutral, and neither on duty nor off do you bring the service into disrepute or use your post for a campaign."),
    OUTSIDE_PAID_TIME(
            "Outside paid time they may",
            "You may take part outside the time for which you are paid, without resigning. Time and tasks are recorded, and paid time is kept apart from the campaign."),
    NONE(
            "No rule covers it: advise on the merits",
            "No rule covers your post. What follows is advice on the merits of your case.");

    private final String label;
    private final String barred;

    PostRule(String label, String barred) {
        this.label = label;
        this.barred = barred;
    }

    public String label() {
        return label;
    }

    /** What it means for the person, in the words of the advice note. */
    public String barred() {
        return barred;
    }

    /** What the table said; where it said nothing, no rule is made up. */
    public static PostRule of(@Nullable String word) {
        return TableWord.in(PostRule.class, word).orElse(NONE);
    }
}
