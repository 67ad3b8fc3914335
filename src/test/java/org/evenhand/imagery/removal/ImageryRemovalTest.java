package org.evenhand.imagery.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.Policies;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.removal.Imagery.Outcome;
import org.evenhand.links.LinkState;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Postman;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Rule;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Imagery in campaign material from the report to its removal, or to the returning officer: every step, exit and timer. */
@EvenhandTest
@Rule({"P27", "P27.4", "P27.6", "P27.7", "P27.8", "P27.9"})
class ImageryRemovalTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    Documents documents;

    @Autowired
    Removals removals;

    @Autowired
    LadderSteps ladder;

    @Autowired
    Evidences evidences;

    @Autowired
    ImageryReports reports;

    @Autowired
    SameStepForAll audit;

    @Autowired
    Policies policies;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    BehindTheScenes database;

    private final String campaign = "campaign" + UUID.randomUUID() + "@imagery.example";

    /** The cases of other tests are no measure for these. */
    @BeforeEach
    void aSupportTestAndNoCasesBefore() {
        policy(Map.of("imagery-policy", "SUPPORT_TEST"));
        database.sql()
                .sql("update office.imagery set difference_reason = 'Another test' where difference_reason is null")
                .update();
    }

    @AfterEach
    void restorePolicy() {
        policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
    }

    @Test
    @Rule({"P27.3", "T27", "T28", "T29", "T30", "R3"})
    void theWholeLadderIsClimbedToTheReturningOfficer() throws Exception {
        ImageryCase one = reported();
        assertThat(letters(one, "imagery-found")).hasSize(1);
        assertThat(register.contact(one.contact()).informationSought())
                .endsWith("Seen: Market Street, Monday 2 March 2026 at 09:30");
        one.evidenced(evidences).assessed("grave", Map.of());
        assertThat(office.sees("chief-executive", "Decide imagery", one.reference()))
                .containsEntry("adviceShown", "Challenged if suggesting support, step by step. It is challenged.");
        one.decided("challenge", Map.of());

        one.raised();
        assertThat(paper(one, "call note.txt"))
                .contains("Who called: spoc", "Who was reached: The agent", "To take the officer off", "thought about");
        one.timeComes("event_replyReminder");
        assertThat(letters(one, "imagery-reminder")).isNotEmpty();
        assertThat(one.openTasks()).containsExactly("Note reply");
        one.timeComes("event_replyOverdue");

        one.drafted();
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Approve removal letter",
                        one.reference(),
                        Map.of("letterDecision", "return")))
                .hasMessageContaining("say what is to be changed");
        office.completes(
                "chief-executive",
                "Approve removal letter",
                one.reference(),
                Map.of("letterDecision", "return", "returnReason", "Say which officer"));
        assertThat(office.sees("spoc", "Draft removal letter", one.reference()))
                .containsEntry("returnedShown", "Say which officer");
        one.drafted().approved();
        SentLetter removal = letters(one, "T28").get(0);
        assertThat(removal.recipient()).isEqualTo(campaign);
        assertThat(removal.body())
                .contains(
                        "An officer in uniform",
                        "A leaflet in Market Street",
                        "supports you",
                        "3 March 2026",
                        "Please answer by",
                        "If it stays we take legal advice");
        one.replied("refused");

        one.instructed("law@adviser.example", "May we go to court?");
        assertThat(letters(one, "T29").get(0).body()).contains("May we go to court?", "Grave", "By letter");
        office.completes(
                "chief-executive", "Record legal advice", one.reference(), Map.of("legalAdvice", "Tell the officer"));

        office.completes(
                "chief-executive",
                "Inform returning officer",
                one.reference(),
                Map.of("officerAddress", "paro" + campaign, "responseWords", "The agent says that it stays"));
        assertThat(letters(one, "T30").get(0).body()).contains("it stays", "Legal advice", "one file, with an index");
        postman.sendWaiting();
        var parts = (MimeMultipart) postman.mailboxOf("paro" + campaign).get(0).getContent();
        assertThat(parts.getBodyPart(parts.getCount() - 1).getFileName()).isEqualTo(one.reference() + " evidence.pdf");

        assertThat(removals.of(one.contact()).outcome()).isEqualTo(Outcome.ESCALATED);
        assertThat(removals.steps(one.contact())).extracting(Step::rung).containsExactly(Rung.values());
        assertThat(one.openTasks()).containsExactly("Redact entry");
        assertThat(register.contact(one.contact()).informationProvided()).contains("returning officer was told");
        assertThat(register.decisions(one.contact()))
                .filteredOn(decision -> decision.kind().equals("Step on the ladder"))
                .extracting(Decision::rules)
                .containsExactly("P27.6", "P27.7", "P27.8", "P27.9");
    }

    @Test
    void whatIsSlightTakesNoLegalAdvice() {
        ImageryCase one = challenged("slight");
        one.raised().replied("refused").drafted().approved().replied("refused");
        assertThat(one.openTasks()).containsExactly("Inform returning officer");
        assertThat(letters(one, "T28").get(0).body()).contains("we tell the police area returning officer");
        assertThatThrownBy(() -> ladder.instruct(one.contact(), "law@adviser.example", "May we?", "chief-executive"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("no legal advice");
    }

    @Test
    void onceItIsGoneNoStepFollows() {
        ImageryCase afterCall = challenged("serious").raised().replied("removed");
        ImageryCase afterLetter = challenged("serious")
                .raised()
                .replied("refused")
                .drafted()
                .approved()
                .replied("removed");
        for (ImageryCase one : List.of(afterCall, afterLetter)) {
            assertThat(one.openTasks()).containsExactly("Redact entry");
            assertThat(removals.of(one.contact()).outcome()).isEqualTo(Outcome.REMOVED);
            assertThat(removals.of(one.contact()).outcomeWords()).isEqualTo("Looked at the page");
        }
        assertThat(letters(afterCall, "T28")).isEmpty();
    }

    @Test
    void aRemovalReportedWhileTheLetterIsBeingApprovedStopsIt() {
        ImageryCase one = challenged("serious").raised().replied("refused").drafted();
        assertThat(one.openTasks()).containsExactly("Approve removal letter");
        ladder.reportRemoval(one.contact(), "The agent rang", "spoc");
        office.runJobs();
        assertThat(one.openTasks()).containsExactly("Check removal");
        assertThat(office.sees("spoc", "Check removal", one.reference()))
                .containsEntry("reportShown", "The agent rang");
        assertThatThrownBy(() -> ladder.reportRemoval(one.contact(), "Again", "spoc"))
                .hasMessageContaining("reported already");
        one.checked("yes");
        assertThat(one.openTasks()).containsExactly("Redact entry");
        assertThat(letters(one, "T28")).isEmpty();
        assertThat(removals.of(one.contact()).outcome()).isEqualTo(Outcome.REMOVED);
        assertThatThrownBy(() -> ladder.reportRemoval(one.contact(), "Again", "spoc"))
                .hasMessageContaining("nothing to stop");
    }

    @Test
    void aFalseReportLetsTheLadderGoOnWhereItStopped() {
        ImageryCase one = challenged("serious").raised();
        Object due = office.open("Note reply", one.reference()).getDueDate();
        ladder.reportRemoval(one.contact(), "Somebody said so", "spoc");
        office.runJobs();
        one.checked("no");
        assertThat(one.openTasks()).containsExactly("Note reply");
        assertThat(office.open("Note reply", one.reference()).getDueDate()).isEqualTo(due);

        one.replied("refused").drafted();
        ladder.reportRemoval(one.contact(), "Somebody said so again", "spoc");
        office.runJobs();
        one.checked("no");
        assertThat(one.openTasks()).containsExactly("Draft removal letter");
        one.drafted().approved();
        assertThat(letters(one, "T28")).hasSize(1);
        assertThat(removals.steps(one.contact())).extracting(Step::rung).containsExactly(Rung.VERBAL, Rung.LETTER);
    }

    @Test
    void aRemovalReportedBeforeTheFirstStepIsRefusedAndNotLost() {
        policy(Map.of("imagery-policy", "SUPPORT_TEST", "paro-advice-on-imagery", "ANY_CHALLENGE"));
        ImageryCase one = reported().evidenced(evidences).assessed("serious", Map.of());
        office.completesOnly(
                "chief-executive", "Decide imagery", one.reference(), ImageryCase.decision("challenge", Map.of()));
        assertThatThrownBy(() -> ladder.reportRemoval(one.contact(), "The agent rang", "spoc"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("The first step has not begun yet");
        assertThat(removals.of(one.contact()).reportedGone()).isNull();
        assertThat(register.decisions(one.contact())).extracting(Decision::kind).doesNotContain("Removal reported");

        office.runJobs();
        ladder.reportRemoval(one.contact(), "The agent rang", "spoc");
        office.runJobs();
        assertThat(one.openTasks()).containsExactly("Check removal");
    }

    @Test
    void whoeverIsInstructedAfterAFalseReportHasTheInstructionToo() {
        ImageryCase one =
                challenged("serious").raised().replied("refused").drafted().approved();
        one.replied("refused").instructed("law@adviser.example", "May we ask again?");
        ladder.reportRemoval(one.contact(), "Somebody said so", "spoc");
        office.runJobs();
        one.checked("no").instructed("counsel@adviser.example", "May we tell the press?");
        ladder.reportRemoval(one.contact(), "Somebody said so again", "spoc");
        office.runJobs();
        one.checked("no").instructed("counsel@adviser.example", "May we go to court?");
        assertThat(letters(one, "T29"))
                .extracting(SentLetter::recipient)
                .containsExactly("law@adviser.example", "counsel@adviser.example", "counsel@adviser.example");
        assertThat(letters(one, "T29").get(2).body()).contains("May we go to court?");
        assertThat(one.openTasks()).containsExactly("Record legal advice");
    }

    @Test
    @Rule({"E08.3", "E08.4"})
    void nothingIsDecidedAgainstThePolicy() {
        ImageryCase picture = reported()
                .evidenced(evidences)
                .assessed("slight", Map.of("publishedPicture", "yes", "impliesSupport", "no"));
        assertThatThrownBy(() -> picture.decided("challenge", Map.of()))
                .hasMessageContaining("the policy stands against it. Nothing is done (E08)");
        assertThatThrownBy(() -> office.completes(
                        "spoc", "Decide imagery", picture.reference(), ImageryCase.decision("leave", Map.of())))
                .isInstanceOf(RuntimeException.class);
        picture.decided("leave", Map.of());
        assertThat(picture.openTasks()).containsExactly("Redact entry");
        assertThat(removals.of(picture.contact()).outcome()).isEqualTo(Outcome.LEFT);

        ImageryCase officer = reported().evidenced(evidences).assessed("grave", Map.of());
        assertThatThrownBy(() -> officer.decided("leave", Map.of())).hasMessageContaining("asks for a challenge");
        officer.decided("assess-again", Map.of());
        assertThat(officer.openTasks()).containsExactly("Assess imagery");
        officer.assessed("slight", Map.of("impliesSupport", "no"));
        assertThat(office.sees("chief-executive", "Decide imagery", officer.reference())
                        .get("adviceShown"))
                .asString()
                .contains("No rule asks for its removal");
    }

    @Test
    @Rule("P27.9")
    void thePolicyMayHaveTheReturningOfficerToldOfEveryChallenge() {
        policy(Map.of("imagery-policy", "SUPPORT_TEST", "paro-advice-on-imagery", "ANY_CHALLENGE"));
        ImageryCase told = challenged("serious");
        policy(Map.of("imagery-policy", "SUPPORT_TEST", "paro-advice-on-imagery", "WHEN_REFUSED"));
        ImageryCase untold = challenged("serious");
        assertThat(register.decisions(told.contact()))
                .extracting(Decision::kind)
                .contains("Returning officer told of the challenge");
        assertThat(register.decisions(untold.contact()))
                .extracting(Decision::kind)
                .doesNotContain("Returning officer told of the challenge");
        assertThat(told.openTasks()).containsExactly("Raise imagery in conversation");
    }

    @Test
    @Rule({"Q16", "P27.11"})
    void aStepIsLeftOutOnlyForAReasonAndLikeCasesMeetLikeSteps() {
        ImageryCase first = challenged("grave", Map.of("differenceReason", ""));
        ImageryCase second = reported().evidenced(evidences).assessed("grave", Map.of());
        assertThatThrownBy(() -> second.decided("challenge", Map.of("firstStep", "letter", "differenceReason", "")))
                .hasMessageContaining("say why the steps before it are left out");
        second.decided(
                "challenge",
                Map.of("firstStep", "letter", "skipReason", "Nobody can be reached", "differenceReason", ""));
        assertThat(second.openTasks()).containsExactly("Draft removal letter");
        assertThat(removals.steps(second.contact())).singleElement().satisfies(step -> {
            assertThat(step.rung()).isEqualTo(Rung.VERBAL);
            assertThat(step.skippedReason()).isEqualTo("Nobody can be reached");
        });
        assertThat(suspicions(first, second)).isEmpty();

        database.sql()
                .sql("update office.imagery_step set rung = 'LETTER', skipped_reason = null where contact_id = ?")
                .param(second.contact())
                .update();
        assertThat(suspicions(first, second))
                .containsExactly("A step is missing without a reason: in conversation, before by letter.");
    }

    @Test
    @Rule("Q16")
    void aCaseThatIsLeftWhereOneAsSeriousWasChallengedNeedsAReason() {
        policy(Map.of("imagery-policy", "MERITS"));
        Map<String, Object> merits = Map.of(
                "meritProfile", "Small",
                "meritMessage", "About buses",
                "meritSpread", "One street",
                "meritDamage", "None");
        reported().evidenced(evidences).assessed("slight", merits).decided("challenge", Map.of("differenceReason", ""));
        ImageryCase other = reported().evidenced(evidences).assessed("slight", merits);
        assertThatThrownBy(() -> other.decided("leave", Map.of("differenceReason", "")))
                .hasMessageContaining("another case as serious as this went another way");
        other.decided("leave", Map.of("differenceReason", "It was withdrawn before anybody saw it"));
        assertThat(suspicions(other, other)).isEmpty();
        database.sql()
                .sql("update office.imagery set difference_reason = null where contact_id = ?")
                .param(other.contact())
                .update();
        assertThat(suspicions(other, other))
                .singleElement()
                .asString()
                .contains("which is as serious, and no reason for the difference");
    }

    @Test
    @Rule({"P27.5", "E08.5"})
    void withoutEvidenceOrMeritsNothingIsAssessed() {
        ImageryCase one = reported();
        assertThat(removals.unassessed()).as("where evidence is added").contains(one.reference());
        assertThatThrownBy(() -> one.assessed("grave", Map.of())).hasMessageContaining("no evidence is kept yet");
        one.evidenced(evidences);
        assertThatThrownBy(() -> one.assessed("grave", Map.of("campaignAddress", "")))
                .hasMessageContaining("nobody of this name is on the list");
        policy(Map.of("imagery-policy", "MERITS"));
        Map<String, Object> merits = new HashMap<>(Map.of(
                "meritProfile", "Half a page", "meritMessage", "The force backs him", "meritSpread", "Ten thousand"));
        assertThatThrownBy(() -> one.assessed("grave", merits))
                .hasMessageContaining("Harm to reputation")
                .hasMessageContaining("P27.5");
        merits.put("meritDamage", "Officers are asked about it");
        one.assessed("grave", merits);
        assertThat(removals.unassessed()).doesNotContain(one.reference());
        assertThat(office.sees("chief-constable", "Decide imagery", one.reference())
                        .get("meritsShown"))
                .asString()
                .contains("How prominent: Half a page", "Harm to confidence: Officers are asked");
        assertThatThrownBy(() -> ladder.draftLetter(one.contact(), "Because", "spoc"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("an earlier step is missing: in conversation");
    }

    @Test
    void theDrafterDoesNotApproveTheLetter() {
        ImageryCase one = challenged("serious").raised().replied("refused").drafted();
        assertThatThrownBy(() -> ladder.approveLetter(one.contact(), "spoc"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("another person must approve it");
    }

    @Test
    @Rule("P27.3")
    void evidenceIsAPictureOrAPdfAndNeverChanges() {
        ImageryCase one = reported();
        byte[] words = "%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> evidences.addFile(one.contact(), "photo.png", words, ImageryCase.seen(), "spoc"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("no picture and no PDF");
        assertThat(evidences.of(one.contact())).isEmpty();
        byte[] picture = SamplePictures.png(400, 300);
        evidences.addFile(one.contact(), "leaflet.exe", picture, ImageryCase.seen(), "spoc");
        assertThat(evidences.of(one.contact())).singleElement().satisfies(kept -> {
            assertThat(kept.mediaType()).isEqualTo("image/png");
            assertThat(kept.digest()).isEqualTo(Quarantine.digest(picture));
            assertThat(kept.seenBy()).isEqualTo("Reception");
        });
        for (String change :
                List.of("delete from office.imagery_evidence", "update office.imagery_evidence set place = ''")) {
            assertThatThrownBy(() -> database.sql().sql(change).update()).hasMessageContaining("only added to");
        }
    }

    @Test
    @Rule({"E02.9", "P27.3"})
    void aMessageThatTriageClassesAsImageryTakesThisRoute() {
        String reference = office.logs("spoc", SampleCall.from(campaign));
        office.completes("spoc", "Triage contact", reference, SampleCall.triagedAs(ContactClass.IMAGERY, campaign));
        assertThat(office.openTasks(reference)).containsExactly("Assess imagery");
        UUID contact = register.find(reference).orElseThrow().id();
        assertThat(outbox.of(contact)).extracting(SentLetter::template).contains("imagery-found");
        evidences.addLink(contact, "https://campaign.example/leaflet", LinkState.REACHABLE, ImageryCase.seen(), "spoc");
        office.completes("spoc", "Assess imagery", reference, ImageryCase.assessment(campaign, "slight", Map.of()));
        office.completes("chief-executive", "Decide imagery", reference, ImageryCase.decision("challenge", Map.of()));
        ladder.reportRemoval(contact, "The agent rang", "spoc");
        office.runJobs();
        office.completes(
                "spoc", "Check removal", reference, Map.of("imageryGone", "yes", "checkWords", "The page is gone"));
        assertThat(outbox.of(contact).stream()
                        .filter(letter -> letter.template().equals("imagery-outcome"))
                        .map(SentLetter::body))
                .singleElement()
                .asString()
                .contains("The material was removed")
                .doesNotContain("Campaign " + campaign, "An officer in uniform");
    }

    @Test
    @Rule("P26.3")
    void whatWasFilmedWithUsAndIsUsedInACampaignBecomesACase() {
        Contact filming =
                register.find(office.logs("spoc", SampleCall.from(campaign))).orElseThrow();
        Contact report = reports.laterUse(filming, "A video of the campaign", "spoc");
        office.runJobs();
        assertThat(report.repliesTo()).isEqualTo(filming.id());
        assertThat(office.openTasks(report.reference())).containsExactly("Assess imagery");
        assertThat(register.decisions(filming.id())).extracting(Decision::rules).contains("P26.3");
    }

    @Test
    void theBundleHoldsIndexDigestsAndEveryPieceOfEvidence() throws Exception {
        ImageryCase one = reported();
        byte[] picture = SamplePictures.png(1600, 900);
        evidences.addFile(one.contact(), "leaflet.png", picture, ImageryCase.seen(), "spoc");
        evidences.addFile(
                one.contact(), "page.pdf", SamplePictures.pdf("Vote with your police", 2), ImageryCase.seen(), "spoc");
        one.evidenced(evidences)
                .assessed("grave", Map.of())
                .decided("challenge", Map.of())
                .raised();
        office.completes("spoc", "Note reply", one.reference(), Map.of("replyOutcome", "refused", "replyWords", "No"));
        one.drafted().approved().replied("refused").instructed("law@adviser.example", "May we?");
        byte[] bundle = documents
                .content(one.contact(), paperOf(one, "evidence.pdf").number())
                .orElseThrow();
        try (var pdf = Loader.loadPDF(bundle)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Evidence " + one.reference(), "leaflet.png", "Vote with your police", "By letter")
                    .contains(evidences.of(one.contact()).stream()
                            .map(Evidence::digest)
                            .toList());
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(5);
        }
    }

    private ImageryCase challenged(String severity) {
        return challenged(severity, Map.of());
    }

    private ImageryCase challenged(String severity, Map<String, Object> unlike) {
        return reported().evidenced(evidences).assessed(severity, Map.of()).decided("challenge", unlike);
    }

    private ImageryCase reported() {
        return ImageryCase.reported(office, register, runtime, management, campaign);
    }

    private void policy(Map<String, String> overrides) {
        policies.change(PRESET, overrides, "chief-executive", "For the test " + UUID.randomUUID());
    }

    private List<String> suspicions(ImageryCase one, ImageryCase other) {
        return audit.look(List.of()).stream()
                .filter(found -> List.of(one.contact(), other.contact()).contains(found.contactId()))
                .map(found -> found.words())
                .toList();
    }

    private List<SentLetter> letters(ImageryCase one, String template) {
        return outbox.of(one.contact()).stream()
                .filter(letter -> letter.template().equals(template))
                .toList();
    }

    private String paper(ImageryCase one, String name) {
        return new String(
                documents.content(one.contact(), paperOf(one, name).number()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private Document paperOf(ImageryCase one, String name) {
        return documents.of(one.contact()).stream()
                .filter(paper -> paper.fileName().endsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
