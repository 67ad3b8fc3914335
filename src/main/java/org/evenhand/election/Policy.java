package org.evenhand.election;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The choices this office has made where the source documents differ (requirements E.2).
 *
 * @param responseAuthor setting 8: who answers for the office
 * @param politicalRequests setting 13: what happens to a clearly political request
 * @param pepStartRule setting 1: what starts the pre-election period
 * @param pepEndRule setting 2: what ends it
 * @param resignation setting 21: by when a member of staff who stands has resigned
 * @param oathAnchor setting 30: from when the two months for the oath run
 */
@ConfigurationProperties("evenhand.policy")
public record Policy(
        ResponseAuthor responseAuthor,
        PoliticalRequests politicalRequests,
        PepStartRule pepStartRule,
        PepEndRule pepEndRule,
        ResignationRule resignation,
        OathAnchor oathAnchor) {

    /** The group that drafts answers (P09.4): the single point of contact in every document that names one. */
    public String answerOwner() {
        return "spoc";
    }

    /** What the dates of an election depend on. */
    public DateRules dateRules() {
        return new DateRules(pepStartRule, pepEndRule, resignation, oathAnchor);
    }

    /** 000:11e and 002:10.3 (CEO) · 001 (SPOC) · 003 (HEAD_PCR) · 004 (FOI_UNIT). */
    public enum ResponseAuthor {
        CEO("chief-executive"),
        SPOC("spoc"),
        HEAD_PCR("policy-lead"),
        FOI_UNIT("foi-officer");

        private final String group;

        ResponseAuthor(String group) {
            this.group = group;
        }

        /** The group whose members approve an answer. */
        public String group() {
            return group;
        }
    }

    /** 000:fn3 and 001:S7 (LOG) · 003:Prin4 (FORWARD_AND_DELETE). */
    public enum PoliticalRequests {
        LOG,
        FORWARD_AND_DELETE
    }
}
