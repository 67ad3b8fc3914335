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

    /** Who decides on visits, and whether the Chief Constable is heard first: setting {@code visit-decider}. */
    public VisitDecider visitDecider() {
        return policies.inForce().choice("visit-decider", VisitDecider.class);
    }

    /** How visits are made under health restrictions, as decision tables read it: setting {@code visit-mode}. */
    public String visitMode() {
        return policies.inForce().value("visit-mode");
    }

    /** Whether staff and officers may be filmed in the period: setting {@code photo-in-pep}. */
    public PhotoInPeriod photoInPeriod() {
        return policies.inForce().choice("photo-in-pep", PhotoInPeriod.class);
    }

    /** When everyone who stands is briefed (P21.1): setting {@code event-timing}. */
    public EventTiming eventTiming() {
        return policies.inForce().choice("event-timing", EventTiming.class);
    }

    /** Whether questions for an event must come in advance: setting {@code event-questions}. */
    public boolean eventQuestionsInAdvance() {
        return policies.inForce().value("event-questions").equals("REQUIRED");
    }

    /** When police images in campaign material are challenged: setting {@code imagery-policy}. */
    public ImageryPolicy imageryPolicy() {
        return policies.inForce().choice("imagery-policy", ImageryPolicy.class);
    }

    /** What becomes of requests to use police images, as decision tables read it: setting {@code imagery-request}. */
    public String imageryRequests() {
        return policies.inForce().value("imagery-request");
    }

    /** Whether requests to use police images are considered at all (P27.2): setting {@code imagery-request}. */
    public boolean considersImageryRequests() {
        return imageryRequests().equals("REFER");
    }

    /**
     * Whether the returning officer is told of every challenge, and not only of a removal that is refused (P27.9): setting
     * {@code paro-advice-on-imagery}.
     */
    public boolean tellsOfEveryChallenge() {
        return policies.inForce().value("paro-advice-on-imagery").equals("ANY_CHALLENGE");
    }

    /** How long a candidate has to remove an image: setting {@code removal-wait}. */
    public TimeAllowed removalWait() {
        return policies.inForce().time("removal-wait");
    }

    /** Who may have an individual meeting, as decision tables read it: setting {@code meeting-status}. */
    public String meetingStatus() {
        return policies.inForce().value("meeting-status");
    }

    /** Whether questions come before a meeting, as decision tables read it: setting {@code meeting-questions}. */
    public String meetingQuestions() {
        return policies.inForce().value("meeting-questions");
    }

    /** How firmly a series of meetings is declined, as decision tables read it: setting {@code regular-meetings}. */
    public String regularMeetings() {
        return policies.inForce().value("regular-meetings");
    }

    /** Which exception there is to the ban on promotion, as decision tables read it: setting {@code promo-in-pep}. */
    public String promotionInPeriod() {
        return policies.inForce().value("promo-in-pep");
    }

    /** How firmly new policy waits, as decision tables read it: setting {@code new-policy-in-pep}. */
    public String newPolicyInPeriod() {
        return policies.inForce().value("new-policy-in-pep");
    }

    /** Who puts the facts right in public: setting {@code correction-author}. */
    public CorrectionAuthor correctionAuthor() {
        return policies.inForce().choice("correction-author", CorrectionAuthor.class);
    }

    /** What the commissioner may do on official accounts in the period: setting {@code social-pcc-access}. */
    public CommissionerAccess commissionerAccess() {
        return policies.inForce().choice("social-pcc-access", CommissionerAccess.class);
    }

    /** Whether an answer may leave before its maker has confirmed a spoken request: setting {@code phone-confirm}. */
    public PhoneConfirm phoneConfirm() {
        return policies.inForce().choice("phone-confirm", PhoneConfirm.class);
    }

    /** What is published where few people in a role wrote at one time (C20): setting {@code small-numbers}. */
    public SmallNumbers smallNumbers() {
        return policies.inForce().choice("small-numbers", SmallNumbers.class);
    }

    /** Whether a post of the office is politically restricted: setting {@code restricted-posts}. */
    public boolean postRestricted(boolean listed) {
        return listed || policies.inForce().value("restricted-posts").equals("ALL_OPCC");
    }

    /** Whether a deputy who stands resigns: setting {@code deputy-must-resign}. */
    public boolean deputyMustResign() {
        return policies.inForce().isTrue("deputy-must-resign");
    }

    /** Whether police staff are neutral off duty as well: setting {@code police-staff-neutrality}. */
    public boolean policeStaffAlwaysNeutral() {
        return policies.inForce().value("police-staff-neutrality").equals("ALWAYS");
    }

    /** Who keeps active staff away from polling duty (P38.2): setting {@code officer-deployment}. */
    public PostingDecider postingDecider() {
        return policies.inForce().choice("officer-deployment", PostingDecider.class);
    }

    /** Where requests arrive: setting {@code spoc-home}. */
    public SpocHome spocHome() {
        return policies.inForce().choice("spoc-home", SpocHome.class);
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

    /**
     * 000:17 (CEO_WITH_CC) · 000:5bii (CEO_CC_IF_NEEDED) · 001:B3-8.6 (CEO) · 002:8.3 (COG_OR_CEO) · 004:4.2.2
     * (CENTRAL_POINT) · 003:Vis1 (HEAD_PCR).
     */
    public enum VisitDecider {
        CEO_WITH_CC("chief-executive"),
        CEO_CC_IF_NEEDED("chief-executive"),
        CEO("chief-executive"),
        COG_OR_CEO("chief-officer,chief-executive"),
        CENTRAL_POINT("chief-officer"),
        HEAD_PCR("policy-lead");

        private final String groups;

        VisitDecider(String groups) {
            this.groups = groups;
        }

        /** The groups of which any member decides, as a task names them. */
        public String groups() {
            return groups;
        }

        /**
         * Whether the Chief Constable's view is sought before the decision.
         *
         * @param wanted whether whoever assesses the visit finds it needed; counts where the policy leaves it open
         */
        public boolean hearsChiefConstable(boolean wanted) {
            return this == CEO_WITH_CC || this == CEO_CC_IF_NEEDED && wanted;
        }
    }

    /** 000:18 and 001:B3-9.1 (BAN) · 003:Pho2 (CAMPAIGN_ONLY) · 002:7.4, 004:4.1 and 004:5.6.2 (CASE_BY_CASE). */
    public enum PhotoInPeriod {
        BAN("Not allowed in the period", "chief-executive"),
        CAMPAIGN_ONLY("Not for a campaign", "chief-executive"),
        CASE_BY_CASE("Judged case by case", "chief-officer,communications");

        private final String label;
        private final String deciders;

        PhotoInPeriod(String label, String deciders) {
            this.label = label;
            this.deciders = deciders;
        }

        public String label() {
            return label;
        }

        /** The groups of which any member decides what no rule forbids, as a task names them. */
        public String deciders() {
            return deciders;
        }
    }

    /** 002:14.7 (CC_ELECTION_PERIOD) · 004:7.6–7.7 (LINE_MANAGER_POLL_DAY: entered by the chief officers for the manager). */
    public enum PostingDecider {
        CC_ELECTION_PERIOD("chief-constable"),
        LINE_MANAGER_POLL_DAY("chief-officer");

        private final String group;

        PostingDecider(String group) {
            this.group = group;
        }

        /** The group whose members enter the decision. */
        public String group() {
            return group;
        }
    }

    /** 000:11b and 001:7.6 (the election mailbox) · 003:Info2 · 002:10.4 · 004:4.3.3. */
    public enum SpocHome {
        OPCC_ELECTION_MAILBOX("spoc"),
        OPCC_GENERAL("policy-lead"),
        FORCE_SPOC_TO_OFFICE("spoc"),
        FORCE_FOI_UNIT("foi-officer");

        private final String owner;

        SpocHome(String owner) {
            this.owner = owner;
        }

        /** The group that drafts answers (P09.4). */
        public String owner() {
            return owner;
        }

        /** Whether the force has a contact of its own for requests, through whom its people pass them on. */
        public boolean inForce() {
            return this == FORCE_SPOC_TO_OFFICE || this == FORCE_FOI_UNIT;
        }
    }

    /** 001:5.2 and 000:14 (ANY) · 001:B3-8.2 (AFTER_DECLARATION) · 001:AS11 (AFTER_LIST) · 002:5.4 (EARLY). */
    public enum EventTiming {
        ANY("Before the list of nominated, after it, or both"),
        AFTER_DECLARATION("After candidates have declared"),
        AFTER_LIST("After the list of nominated is confirmed"),
        EARLY("Early, to agree how to deal with each other");

        private final String label;

        EventTiming(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * 004:5.5.1 (TWO_TESTS) · 001:8.30 (SUPPORT_TEST) · 000:19 and 001:B3-10.1 (MERITS) · 002:7.1–7.3 (BAN) · 003:Img4
     * (PRIOR_CONSENT).
     */
    public enum ImageryPolicy {
        TWO_TESTS("Challenged if inaccurate or implying support", "chief-executive"),
        SUPPORT_TEST("Challenged if suggesting support, step by step", "chief-executive"),
        MERITS("Any use, weighed on its merits", "chief-executive,chief-constable"),
        BAN("Any use is challenged", "chief-executive"),
        PRIOR_CONSENT("Any use without prior consent is considered", "chief-executive,chief-constable");

        private final String label;
        private final String deciders;

        ImageryPolicy(String label, String deciders) {
            this.label = label;
            this.deciders = deciders;
        }

        public String label() {
            return label;
        }

        /** The groups of which any member decides, as a task names them. */
        public String deciders() {
            return deciders;
        }

        /** Whether the four merits must be recorded (P27.5). */
        public boolean weighsMerits() {
            return this == MERITS;
        }
    }

    /** 001:B3-6.1.2: good practice (WARN), or a condition of the answer (BLOCK). */
    public enum PhoneConfirm {
        WARN,
        BLOCK
    }

    /** Role and day as they were (EXACT), or the wider group and the WEEK or MONTH; no document speaks of it. */
    public enum SmallNumbers {
        EXACT,
        WEEK,
        MONTH
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

    /** 000:12a, 003:Pub6 and 001:B3-7.1.2 (CEO) · 002:9.1 and 004:5.3 (FORCE). */
    public enum CorrectionAuthor {
        CEO("chief-executive"),
        FORCE("chief-constable,chief-officer");

        private final String groups;

        CorrectionAuthor(String groups) {
            this.groups = groups;
        }

        /** The groups of which any member approves a correction, as a task names them. */
        public String groups() {
            return groups;
        }
    }

    /** 001:8.10: no choice is prescribed, limiting is advised. */
    public enum CommissionerAccess {
        KEEP,
        LIMIT,
        READ_ONLY
    }
}
