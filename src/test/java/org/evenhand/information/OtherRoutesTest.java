package org.evenhand.information;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contacts that the office does not answer itself, or not again: each takes its own way, and the record says so. */
@EvenhandTest
class OtherRoutesTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private final String requester = "caller" + UUID.randomUUID() + "@routes.example";

    @ParameterizedTest
    @CsvSource({
        "ELIGIBILITY,      ELIGIBILITY,          T09, P16.1",
        "ELECTION_PROCESS, ELECTION_PROCESS,     T10, P17.1",
        "ELECTION_PROCESS, CANDIDATE_CONDUCT,    T10, P17.2",
        "COMPLAINT,        COMMISSIONER_CONDUCT, T42, P40.1",
        "COMPLAINT,        OTHER_COMPLAINT,      T42, P40.1",
    })
    @Rule({"P16", "P16.1", "P16.2", "P17", "P17.1", "P17.2", "P40", "P40.1", "T02", "T09", "T10", "T42"})
    void aMatterOfAnotherBodyIsPassedOnAndTheRequesterTold(
            ContactClass contactClass, String matter, String template, String rule) {
        String reference = triaged(contactClass, "no", "no");
        documents.add(contact(reference).id(), "form.pdf", "application/pdf", "%PDF".getBytes(UTF_8));
        office.completes("spoc", "Settle matter", reference, Map.of("referralMatter", matter));
        assertThat(String.valueOf(
                        office.sees("spoc", "Check referral", reference).get("letterPreview")))
                .contains("To: " + requester);
        office.completes(
                "spoc",
                "Check referral",
                reference,
                Map.of("bodyDetails", "The body, 01632 960009", "forwardAddress", "body@routes.example"));

        assertThat(letter(reference, template)).satisfies(sent -> {
            assertThat(sent.recipient()).isEqualTo(requester);
            assertThat(sent.body()).contains("The body, 01632 960009");
        });
        assertThat(letter(reference, "T02")).satisfies(passedOn -> {
            assertThat(passedOn.recipient()).isEqualTo("body@routes.example");
            assertThat(passedOn.body()).contains("How many officers?", requester, reference, "Enclosed: 001 form.pdf");
            assertThat(enclosedWith(passedOn)).containsExactly("form.pdf");
        });
        assertThat(decisions(reference))
                .filteredOn(decision -> decision.kind().equals("Referral"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.rules()).isEqualTo(rule));
        assertThat(decisions(reference)).extracting(Decision::rules).contains(rule);
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    @Rule({"P40.1", "P41", "P41.1", "P41.2", "P41.3", "T43", "R6"})
    void anAllegedCrimeInAComplaintGoesToTheForceWithTheThinkingOnRecord() {
        String reference = triaged(ContactClass.COMPLAINT, "no", "no");
        office.completes("spoc", "Settle matter", reference, Map.of("referralMatter", "CRIME"));
        assertThat(office.openTasks(reference)).containsExactly("Hand over allegation");
        Map<String, Object> handOver = new HashMap<>(Map.of(
                "allegation", "yes",
                "outsideForce", "PEER_FORCE",
                "forceAddress", "force@routes.example"));
        refused("chief-executive", "Hand over allegation", reference, handOver, "conflicts of interest");
        handOver.put("conflictReasoning", "The candidate sat on the panel that appointed the officer.");
        refused("chief-executive", "Hand over allegation", reference, handOver, "say why outside help is wanted");
        handOver.put("outsideReason", "A view from outside helps");
        office.completes("chief-executive", "Hand over allegation", reference, handOver);

        assertThat(letter(reference, "T43").recipient()).isEqualTo("force@routes.example");
        assertThat(letter(reference, "T43").body()).contains("How many officers?", "A view from outside helps");
        assertThat(decisions(reference))
                .filteredOn(decision -> decision.kind().equals("Allegation handed over"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.reason()).contains("sat on the panel"));
        assertThat(contact(reference).contactClass()).isEqualTo(ContactClass.CRIME_ALLEGATION);
        assertThat(office.sees("spoc", "Redact entry", reference).get("publicationProposalShown"))
                .asString()
                .contains("E14.1");
    }

    @Test
    void whatAllegesNoCrimeIsTreatedAsAComplaint() {
        String reference = triaged(ContactClass.CRIME_ALLEGATION, "no", "no");
        office.completes("chief-executive", "Hand over allegation", reference, Map.of("allegation", "no"));

        assertThat(office.openTasks(reference)).containsExactly("Settle matter");
        assertThat(contact(reference).contactClass()).isEqualTo(ContactClass.COMPLAINT);
        assertThat(outbox.of(contact(reference).id()))
                .extracting(SentLetter::template)
                .containsExactly("T01");
    }

    @Test
    void whatIsForNobodyElseIsHandledByHand() {
        String reference = triaged(ContactClass.COMPLAINT, "no", "no");
        office.completes("spoc", "Settle matter", reference, Map.of("referralMatter", "NONE"));

        assertThat(office.openTasks(reference)).containsExactly("Handle contact by hand");
    }

    @Test
    @Rule({"P19", "P19.1", "P19.2", "Q10", "T12"})
    void nothingIsAnsweredUntilTheCapacityIsSettled() {
        String reference = triaged(ContactClass.INFORMATION, "yes", "no");
        office.completes("chief-executive", "Settle capacity", reference, Map.of("asksAs", "UNCLEAR"));
        assertThat(letter(reference, "T12").body()).contains("Councillor", "as a candidate");
        assertThat(office.openTasks(reference)).containsExactly("Settle capacity");
        assertThat(office.sees("chief-executive", "Settle capacity", reference).get("earlierQuestions"))
                .asString()
                .isNotEmpty();

        office.completes("chief-executive", "Settle capacity", reference, Map.of("asksAs", "CANDIDATE"));
        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
        assertThat(outbox.of(contact(reference).id()))
                .extracting(SentLetter::template)
                .containsOnlyOnce("T12")
                .doesNotContain("T05");
    }

    @Test
    @Rule("P19.3")
    void aMinisterAsksEitherForTheGovernmentOrAsACandidate() {
        Map<String, Object> forTheGovernment = Map.of(
                "asksAs", "OFFICE", "clearlyInOffice", "yes", "statutoryBusiness", "no", "capacityReason", "Her duty");
        String reference = triagedFor("Minister");
        office.completes("chief-executive", "Settle capacity", reference, forTheGovernment);
        assertThat(decisions(reference)).extracting(Decision::rules).contains("E04.1");
        assertThat(office.openTasks(reference)).containsExactly("Handle contact by hand");

        String asCandidate = triagedFor("Minister");
        office.completes("chief-executive", "Settle capacity", asCandidate, Map.of("asksAs", "CANDIDATE"));
        assertThat(decisions(asCandidate)).extracting(Decision::rules).contains("E04.3");
        assertThat(office.openTasks(asCandidate)).containsExactly("Draft answer");
    }

    @Test
    @Rule("P41.4")
    void theInspectorateIsAskedOnlyWithAReason() {
        String reference = triaged(ContactClass.CRIME_ALLEGATION, "no", "no");
        Map<String, Object> handOver = new HashMap<>(Map.of(
                "allegation", "yes",
                "conflictReasoning", "Every force near by has worked with the candidate.",
                "outsideForce", "INSPECTORATE",
                "forceAddress", "force@routes.example"));
        refused("chief-executive", "Hand over allegation", reference, handOver, "say why outside help is wanted");
        handOver.put("outsideReason", "No force near by is free of conflicts");
        office.completes("chief-executive", "Hand over allegation", reference, handOver);
        assertThat(letter(reference, "T43").body()).contains("nspectorate", "No force near by is free of conflicts");
    }

    @Test
    @Rule({"Q10", "P19.5"})
    void businessOfTheOfficeNeedsAReason() {
        String reference = triaged(ContactClass.INFORMATION, "yes", "no");
        Map<String, Object> settled =
                new HashMap<>(Map.of("asksAs", "OFFICE", "clearlyInOffice", "yes", "statutoryBusiness", "yes"));
        refused("chief-executive", "Settle capacity", reference, settled, "say why it is business of the office (Q10)");
        settled.put("capacityReason", "The budget is set by law in March");
        office.completes("chief-executive", "Settle capacity", reference, settled);

        assertThat(office.openTasks(reference)).containsExactly("Handle contact by hand");
        assertThat(decisions(reference)).extracting(Decision::rules).contains("E04.2");
    }

    @Test
    @Rule({"P12.1", "P12.2", "P12.3", "Q21"})
    void aDeadLinkIsFoundBeforeItIsSentAndTheRestIsAnswered() {
        String reference = triaged(ContactClass.INFORMATION, "no", "yes");
        Map<String, Object> pointer = new HashMap<>(Map.of(
                "coverage", "PART",
                "publishedLink", "EC-1999-0001",
                "partCovered", "Officers in 2025",
                "remainsOpen", "Officers in 2026"));
        office.completes("spoc", "Point to answer", reference, pointer);
        assertThat(office.openTasks(reference)).containsExactly("Point to answer");
        assertThat(office.sees("spoc", "Point to answer", reference).get("earlierLink"))
                .isEqualTo("EC-1999-0001\nEC-1999-0001 is not on the public register.");
        assertThat(outbox.of(contact(reference).id()))
                .extracting(SentLetter::template)
                .doesNotContain("T06");

        pointer.put("coverage", "NOTHING");
        office.completes("spoc", "Point to answer", reference, pointer);
        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:1/page,      inside the office’s network",
        "http://10.0.0.7/,             inside the office’s network",
        "http://[::1]/,                inside the office’s network",
        "file:///etc/passwd,           no address of a page",
        "nothing like a link,          no address of a page",
        "https://nowhere.invalid/page, cannot be reached",
    })
    void aLinkThatNoReaderCouldOpenIsNotSent(String link, String problem) {
        String reference = triaged(ContactClass.INFORMATION, "no", "yes");
        office.completes(
                "spoc",
                "Point to answer",
                reference,
                Map.of("coverage", "WHOLE", "publishedLink", link, "partCovered", "All"));

        assertThat(office.sees("spoc", "Point to answer", reference).get("earlierLink"))
                .asString()
                .contains(problem);
        assertThat(outbox.of(contact(reference).id()))
                .extracting(SentLetter::template)
                .doesNotContain("T06");
    }

    @Test
    @Rule({"P12", "P12.1", "P12.2", "P12.3", "T06"})
    void aPublishedEntryIsPointedToAndWhatItLeavesOpenIsAnswered() {
        String published = publish();
        String reference = triaged(ContactClass.INFORMATION, "no", "yes");
        office.completes(
                "spoc",
                "Point to answer",
                reference,
                Map.of(
                        "coverage", "PART",
                        "publishedLink", published,
                        "partCovered", "Officers in 2025",
                        "remainsOpen", "Officers in 2026"));

        assertThat(letter(reference, "T06").body())
                .contains("/register/" + published, "Officers in 2025", "Officers in 2026");
        assertThat(contact(reference).informationProvided()).contains("/register/" + published);
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", "In 2026 it is 90.", "replyAddress", requester));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        assertThat(contact(reference).informationProvided())
                .contains("/register/" + published)
                .endsWith("In 2026 it is 90.");
    }

    private String publish() {
        String reference = triaged(ContactClass.INFORMATION, "no", "no");
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", "In 2025 it was 80.", "replyAddress", requester));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of(
                        "publishDecision", "PUBLISH",
                        "publicQuestion", "How many officers?",
                        "publicAnswer", "In 2025 it was 80."));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        return reference;
    }

    private String triagedFor(String officeHeld) {
        return triaged(ContactClass.INFORMATION, "yes", officeHeld, "no");
    }

    private String triaged(ContactClass contactClass, String holdsOffice, String covered) {
        return triaged(contactClass, holdsOffice, "Councillor", covered);
    }

    private String triaged(ContactClass contactClass, String holdsOffice, String officeHeld, String covered) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(contactClass, requester);
        triage.put("holdsOffice", holdsOffice);
        triage.put("officeHeld", officeHeld);
        triage.put("coveredByPublished", covered);
        triage.put("publishedLink", "https://routes.example/answers");
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }

    private List<Decision> decisions(String reference) {
        return register.decisions(contact(reference).id());
    }

    private SentLetter letter(String reference, String template) {
        return outbox.of(contact(reference).id()).stream()
                .filter(letter -> letter.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    private void refused(String person, String task, String reference, Map<String, Object> form, String words) {
        assertThatThrownBy(() -> office.completes(person, task, reference, form))
                .hasMessageContaining(words);
        assertThat(office.openTasks(reference)).containsExactly(task);
    }

    private List<String> enclosedWith(SentLetter letter) {
        return jdbc.sql("""
                select d.file_name from office.enclosure e join office.document d on d.id = e.document_id
                where e.letter_id = ? order by e.position""").param(letter.id()).query(String.class).list();
    }
}
