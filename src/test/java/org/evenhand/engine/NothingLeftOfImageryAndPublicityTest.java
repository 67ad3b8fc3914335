package org.evenhand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.Policies;
import org.evenhand.imagery.removal.Evidences;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.SamplePictures;
import org.evenhand.imagery.removal.Seen;
import org.evenhand.publicity.Account;
import org.evenhand.publicity.AccountProcess;
import org.evenhand.publicity.Accounts;
import org.evenhand.publicity.ForwardPlan;
import org.evenhand.publicity.ItemAnswers;
import org.evenhand.publicity.PlanWatch;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written about imagery, to media and for the public stays in the office's tables alone, step by step. */
@EvenhandTest
class NothingLeftOfImageryAndPublicityTest {

    private static final String PRESET = "cambridgeshire-2020";
    private static final String RETURNED = "zq7xreturned";

    @Autowired
    OfficeAtWork office;

    @Autowired
    BehindTheScenes database;

    @Autowired
    MasterRegister register;

    @Autowired
    Evidences evidences;

    @Autowired
    LadderSteps ladder;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountProcess accountSwitch;

    @Autowired
    ForwardPlan plan;

    @Autowired
    PlanWatch watch;

    @Autowired
    Policies policies;

    @Autowired
    ManagementService management;

    @Autowired
    Clock clock;

    private EngineMemory memory;

    @BeforeEach
    void aPolicyThatChallenges() {
        memory = new EngineMemory(database);
        policies.change(
                PRESET,
                Map.of("imagery-policy", "SUPPORT_TEST", "imagery-request", "REFER"),
                "chief-executive",
                "For the test " + UUID.randomUUID());
    }

    @AfterEach
    void restorePolicy() {
        policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
    }

    @Test
    void theWholeLadderLeavesNoTextInTheEngine() throws Exception {
        String reference = office.starts(
                "spoc",
                "imagery-report",
                Map.of(
                        "imagerySeen", "zq7xseen " + UUID.randomUUID(),
                        "imageryPlace", "zq7xstreet",
                        "seenBy", "Zq7xwitness",
                        "seenAt", "2026-03-02T09:30"));
        UUID contact = register.find(reference).orElseThrow().id();
        evidences.addFile(
                contact,
                "zq7xfile.png",
                SamplePictures.png(20, 20),
                new Seen("zq7xplace", OffsetDateTime.now(clock).minusDays(1), "Zq7xwitness", "zq7xnote"),
                "spoc");
        Map<String, Object> assessment = new HashMap<>(Map.of(
                "campaignName", "Zq7xcampaign",
                "campaignAddress", "zq7xcampaign@zq7xplace.example",
                "imageUsed", "zq7ximage",
                "imagePlace", "zq7xleaflet",
                "imagerySeverity", "grave",
                "meritProfile", "zq7xprofile",
                "meritMessage", "zq7xmessage",
                "meritSpread", "zq7xspread",
                "meritDamage", "zq7xdamage"));
        assessment.putAll(Map.of(
                "filmedWithUs", "no",
                "publishedPicture", "no",
                "impliesSupport", "yes",
                "storyInaccurate", "no",
                "priorConsent", "no"));
        step("spoc", "Assess imagery", reference, assessment);
        step(
                "chief-executive",
                "Decide imagery",
                reference,
                Map.of(
                        "imageryDecision", "challenge",
                        "decisionReason", "zq7xreason",
                        "firstStep", "verbal",
                        "differenceReason", "zq7xdifference"));
        step(
                "spoc",
                "Raise imagery in conversation",
                reference,
                Map.of(
                        "spokenAt", "2026-03-03T10:00",
                        "personReached", "Zq7xagent",
                        "removalAsked", "zq7xasked",
                        "answerGiven", "zq7xanswer"));
        ladder.reportRemoval(contact, "zq7xrang", "spoc");
        office.runJobs();
        step("spoc", "Check removal", reference, Map.of("imageryGone", "no", "checkWords", "zq7xlooked"));
        refused(reference);
        step("spoc", "Draft removal letter", reference, Map.of("letterGrounds", "zq7xgrounds"));
        step(
                "chief-executive",
                "Approve removal letter",
                reference,
                Map.of("letterDecision", "return", "returnReason", RETURNED));
        step("spoc", "Draft removal letter", reference, Map.of("letterGrounds", "zq7xbetter"));
        step("chief-executive", "Approve removal letter", reference, Map.of("letterDecision", "approve"));
        refused(reference);
        step(
                "chief-executive",
                "Instruct adviser",
                reference,
                Map.of("adviserAddress", "zq7xlaw@zq7xplace.example", "adviserQuestion", "zq7xquestion"));
        step("chief-executive", "Record legal advice", reference, Map.of("legalAdvice", "zq7xadvice"));
        step(
                "chief-executive",
                "Inform returning officer",
                reference,
                Map.of("officerAddress", "zq7xparo@zq7xplace.example", "responseWords", "zq7xresponse"));
        keptInternal(reference);
        memory.onlyDeclaredVariables(reference);
    }

    @Test
    void aRequestToUseImageryLeavesNoTextInTheEngine() throws Exception {
        String reference = office.logs("spoc", SampleCall.from("zq7xuse@zq7xplace.example"));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.IMAGERY_USE, "zq7xuse@zq7xplace.example");
        triage.put("informationSought", "zq7xbadge " + UUID.randomUUID());
        step("spoc", "Triage contact", reference, triage);
        step("spoc", "Assess imagery use", reference, Map.of("imageWanted", "zq7xwanted", "imageUse", "zq7xproject"));
        step(
                "policy-lead",
                "Decide imagery use",
                reference,
                Map.of("useDecision", "allow", "decisionReason", "zq7xwhy", "differenceReason", "zq7xdifference"));
        keptInternal(reference);
        memory.onlyDeclaredVariables(reference);
    }

    @Test
    void aCorrectionLeavesNoTextInTheEngine() throws Exception {
        String reference = office.starts(
                "communications",
                "media-response",
                Map.of(
                        "mediaKind", "QUESTION",
                        "mediaOutlet", "Zq7xecho",
                        "contactMethod", "TELEPHONE",
                        "contactedAt", "2026-03-02T09:30",
                        "mediaDeadline", "2199-01-01T09:00",
                        "requesterEmail", "zq7xpress@zq7xplace.example",
                        "informationSought", "zq7xsought " + UUID.randomUUID()));
        step(
                "communications",
                "Assess claim",
                reference,
                Map.of(
                        "mediaKind", "CLAIM",
                        "claimText", "zq7xclaim",
                        "factText", "zq7xfact",
                        "factSource", "zq7xsource",
                        "factuallyWrong", "yes",
                        "confusionHarms", "no",
                        "personalInterpretation", "no"));
        Map<String, Object> correction = Map.of(
                "correctionWording", "zq7xwording",
                "correctsOnly", "yes",
                "attacksNobody", "yes",
                "neutralTone", "yes",
                "correctionSways", "no");
        step("communications", "Draft correction", reference, correction);
        step(
                "chief-executive",
                "Approve correction",
                reference,
                Map.of("correctionDecision", "return", "decisionReason", RETURNED));
        step("communications", "Draft correction", reference, correction);
        step("chief-executive", "Approve correction", reference, Map.of("correctionDecision", "approve"));
        step("communications", "Post correction", reference, Map.of("postedWhere", "zq7xwhere"));
        keptInternal(reference);
        memory.onlyDeclaredVariables(reference);
    }

    @Test
    void aClearanceWithADoubtLeavesNoTextInTheEngine() {
        Map<String, Object> answers = ItemAnswers.assessed(Map.of("exception", "need", "exceptionReason", "zq7xneed"));
        String today = LocalDate.now(clock).toString();
        String reference = office.starts(
                "communications",
                "publicity-clearance",
                Map.of(
                        "itemTitle", "zq7xtitle",
                        "itemChannel", "WEBSITE",
                        "itemHosted", "no",
                        "itemWording", "zq7xwording",
                        "plannedOn", today));
        step("communications", "Assess item", reference, answers);
        step(
                "chief-executive",
                "Decide item",
                reference,
                Map.of(
                        "clearanceDecision", "ask",
                        "doubt", "zq7xdoubt",
                        "paroAddress", "zq7xparo@zq7xplace.example"));
        step("spoc", "Record advice of PARO", reference, Map.of("advice", "zq7xadvice"));
        step(
                "chief-executive",
                "Give ruling",
                reference,
                Map.of(
                        "rulingDecision", "RULE",
                        "determination", "zq7xruled",
                        "rulingReasons", "zq7xreasons",
                        "mitigations", "zq7xmitigation"));
        step(
                "chief-executive",
                "Decide item",
                reference,
                Map.of("clearanceDecision", "return", "decisionReason", RETURNED));
        step(
                "communications",
                "Amend item",
                reference,
                Map.of("amendDecision", "resubmit", "itemWording", "zq7xamended", "plannedOn", today));
        step("communications", "Assess item", reference, answers);
        step(
                "chief-executive",
                "Decide item",
                reference,
                Map.of("clearanceDecision", "refuse", "decisionReason", "zq7xrefused"));
        assertThat(office.openTasks(reference)).isEmpty();
    }

    @Test
    void thePlanAndTheAccountsLeaveNoTextInTheEngine() {
        LocalDate day = LocalDate.now(clock).plusDays(2);
        String reference = office.starts(
                "communications",
                "announcement-timing",
                Map.of(
                        "planTitle", "zq7xplan",
                        "planKind", "DECISION",
                        "plannedOn", day.toString(),
                        "routine", "yes",
                        "delayHarms", "no",
                        "pressingNeed", "no",
                        "canWait", "no"));
        watch.move(plan.find(reference).orElseThrow(), day.plusDays(1), "zq7xmoved", "communications");
        step(
                "chief-executive",
                "Decide timing",
                reference,
                Map.of("timingDecision", "go", "delaySways", "no", "decisionReason", "zq7xgo"));
        assertThat(office.openTasks(reference)).isEmpty();

        UUID account = accounts.add(
                "zq7xaccount " + UUID.randomUUID(), Account.Kind.OFFICIAL, "Zq7xowner", "zq7xrights", "communications");
        accountSwitch.start(account, LocalDate.now(clock));
        step("communications", "Switch account", account.toString(), Map.of("switchProof", "zq7xproof"));
        management
                .createJobQuery()
                .processInstanceId(instance(account))
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        step("communications", "Restore account", account.toString(), Map.of("restoreProof", "zq7xagain"));
    }

    private String instance(UUID account) {
        return database.sql()
                .sql("select proc_inst_id_ from act_hi_procinst where business_key_ = ?")
                .param(account.toString())
                .query(String.class)
                .single();
    }

    private void refused(String reference) {
        step("spoc", "Note reply", reference, Map.of("replyOutcome", "refused", "replyWords", "zq7xstays"));
    }

    private void keptInternal(String reference) {
        step(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "NOT_FOR_PUBLICATION", "notForPublicationReason", "zq7xinternal"));
    }

    private void step(String person, String task, String reference, Map<String, Object> form) {
        office.sees(person, task, reference);
        memory.nothingIsLeft();
        office.completes(person, task, reference, form);
        memory.nothingIsLeft();
    }
}
