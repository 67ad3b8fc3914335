package org.evenhand.election;

import org.springframework.stereotype.Component;

/**
 * The office's choices as they are at the moment of asking: where the source documents differ, what the policy in force
 * says (requirements E.2).
 */
@Component
public class Policy {

    private final Policies policies;

    Policy(Policies policies) {
        this.policies = policies;
    }

    /** Who answers for the office: setting {@code response-author}. */
    public ResponseAuthor responseAuthor() {
        return policies.inForce().choice("response-author", ResponseAuthor.class);
    }

    /** Who counts as a candidate and so is invited and told (P07.1): setting {@code candidate-scope}. */
    public CandidateScope candidateScope() {
        return policies.inForce().choice("candidate-scope", CandidateScope.class);
    }

    /** What happens to a clearly political request: setting {@code political-requests}. */
    public PoliticalRequests politicalRequests() {
        return policies.inForce().choice("political-requests", PoliticalRequests.class);
    }

    /** Whether cost, lack of information or security is weighed with the chief officers: setting {@code refusal-decider}. */
    public boolean refusesJointly() {
        return policies.inForce().value("refusal-decider").equals("JOINT");
    }

    /** The group that decides where the two who refuse differ: setting {@code refusal-tie-break}. */
    public String refusalTieBreaker() {
        return policies.inForce().value("refusal-tie-break").equals("CHIEF_CONSTABLE")
                ? "chief-constable"
                : "chief-executive";
    }

    /** Who decides a doubt about the rules: setting {@code doubt-decider}. */
    public DoubtDecider doubtDecider() {
        return policies.inForce().choice("doubt-decider", DoubtDecider.class);
    }

    /** Whether an answer may leave before its maker has confirmed a spoken request: setting {@code phone-confirm}. */
    public PhoneConfirm phoneConfirm() {
        return policies.inForce().choice("phone-confirm", PhoneConfirm.class);
    }

    /** The group that drafts answers (P09.4): the single point of contact in every document that names one. */
    public String answerOwner() {
        return "spoc";
    }

    /**
     * The groups one of whose members signs a reply under the Freedom of Information Act (P13.7): setting {@code
     * foi-signer}. The usual procedure asks for a second person who knows the Act or the case.
     */
    public String disclosureSigners() {
        return policies.inForce().value("foi-signer").equals("CEO") ? "chief-executive" : "foi-officer,spoc";
    }

    /** Where replies under the Freedom of Information Act are posted (P13.4): setting {@code foi-publish}. */
    public String disclosurePlace() {
        return policies.inForce().value("foi-publish");
    }

    /** Whether the fire and rescue service is in scope: setting {@code fire-in-scope}. */
    public boolean fireInScope() {
        return policies.inForce().isTrue("fire-in-scope");
    }

    /** What the dates of an election depend on. */
    public DateRules dateRules() {
        PolicyVersion policy = policies.inForce();
        return new DateRules(
                policy.choice("pep-start-rule", PepStartRule.class),
                policy.choice("pep-end-rule", PepEndRule.class),
                new ResignationRule(
                        policy.choice("resignation-anchor", ResignationRule.Anchor.class),
                        policy.choice("resignation-days", ResignationRule.Days.class)),
                policy.choice("oath-anchor", OathAnchor.class));
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

    /** 001:B3-6.1.2: good practice (WARN), or a condition of the answer (BLOCK). */
    public enum PhoneConfirm {
        WARN,
        BLOCK
    }

    /** 000:3, 002:1.6 and 004:1.1 (BROAD) · 001:B3-1.1 (DECLARED_ONLY: others are members of the public). */
    public enum CandidateScope {
        BROAD,
        DECLARED_ONLY
    }

    /** 000:fn3 and 001:S7 (LOG) · 003:Prin4 (FORWARD_AND_DELETE). */
    public enum PoliticalRequests {
        LOG,
        FORWARD_AND_DELETE
    }

    /** 000:5 (CEO) · 001:B3-3.1 (CEO_AND_CC) · 002:5.2 (PARO). */
    public enum DoubtDecider {
        CEO,
        CEO_AND_CC,
        PARO
    }
}
