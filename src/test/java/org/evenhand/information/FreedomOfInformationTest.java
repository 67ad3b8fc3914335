package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Due;
import org.evenhand.deadlines.Purpose;
import org.evenhand.election.Calendars;
import org.evenhand.election.Policies;
import org.evenhand.mail.Languages;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Postman;
import org.evenhand.mail.SentLetter;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.Dealings;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.site.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rights of access follow their own law: one case for each authority, the law's own time, and what is posted. */
@EvenhandTest
class FreedomOfInformationTest {

    private static final String PRESET = "cambridgeshire-2020";

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    Dealings dealings;

    @Autowired
    Postman postman;

    @Autowired
    Policies policies;

    @Autowired
    Languages languages;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String requester = "caller" + unique + "@access.example";
    private final String force = "foi" + unique + "@force.example";
    private boolean changed;

    @AfterEach
    void restorePolicy() {
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule({"P13", "P13.1", "P13.4", "P13.7", "S10", "T08", "U3"})
    void theOfficeRepliesInTheLawsOwnTimeAndPostsTheReplyOnTheWebsite() {
        String reference = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        office.completes("spoc", "Settle request", reference, settled("yes", "no", "yes"));

        Contact contact = contact(reference);
        Due due = deadlines.due(contact.id(), Purpose.DISCLOSURE).orElseThrow();
        assertThat(due.how().amount()).isEqualTo(20);
        assertThat(due.how().at().toLocalDate())
                .isEqualTo(calendars
                        .information()
                        .after(contact.contactedAt().toLocalDate(), 20)
                        .day());
        assertThat(office.open("Draft disclosure", reference).getDueDate()).isEqualTo(due.dueAt());
        assertThat(letters(reference, "T08"))
                .as("the officers for freedom of information are told")
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.body()).contains(reference, "the office"));

        assertThatThrownBy(() -> office.completes(
                        "foi-officer", "Draft disclosure", reference, Map.of("draftOutcome", "SUBMIT")))
                .hasMessageContaining("say what is disclosed");
        Map<String, Object> draft = new HashMap<>(
                Map.of("draftOutcome", "SUBMIT", "disclosureOutcome", "PART", "answerText", "Eighty, in all."));
        draft.put("replyAddress", requester);
        assertThatThrownBy(() -> office.completes("foi-officer", "Draft disclosure", reference, draft))
                .hasMessageContaining("name the section of the Act");
        draft.put("exemption", "Section 31: law enforcement.");
        office.completes("foi-officer", "Draft disclosure", reference, draft);
        assertThatThrownBy(() -> office.completes(
                        "foi-officer", "Sign disclosure", reference, Map.of("signatureDecision", "SIGN")))
                .hasMessageContaining("another person must sign it (Q13)");
        office.unclaims("foi-officer", "Sign disclosure", reference);
        office.completes(
                "spoc",
                "Sign disclosure",
                reference,
                Map.of("signatureDecision", "RETURN", "returnReason", "Say of which year"));
        office.completes("foi-officer", "Draft disclosure", reference, draft);
        office.completes("spoc", "Sign disclosure", reference, Map.of("signatureDecision", "SIGN"));

        assertThat(letters(reference, "foi-reply"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains("Eighty, in all.", "Section 31", "40 working days", "Information Commissioner"));
        assertThat(deadlines.due(contact.id(), Purpose.DISCLOSURE)).isEmpty();
        assertThatThrownBy(() ->
                        office.completes("spoc", "Post disclosure", reference, Map.of("postedAt", "on our website")))
                .hasMessageContaining("enter the address of the page");
        office.completes("spoc", "Post disclosure", reference, Map.of("postedAt", "https://opcc.example/foi/12"));
        assertThat(contact(reference).informationProvided()).contains("Eighty", "https://opcc.example/foi/12");
        assertThat(rules(reference)).contains("P13.4", "P13.1 P13.2 P13.5");
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    @Rule({"P13.2", "P13.3", "Q12", "T08"})
    void aRequestThatSpansTheForceBecomesOneCaseForEachAuthority() {
        String reference = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        Map<String, Object> settled = settled("yes", "yes", "yes");
        settled.remove("forceAddress");
        assertThatThrownBy(() -> office.completes("spoc", "Settle request", reference, settled))
                .hasMessageContaining("say to which address the request is passed on (P13.2)");
        settled.put("forceAddress", force);
        office.completes("spoc", "Settle request", reference, settled);

        String part = partOf(reference);
        assertThat(office.openTasks(reference)).containsExactly("Draft disclosure");
        assertThat(office.openTasks(part)).containsExactly("Record disclosure");
        assertThat(contact(part)).satisfies(contact -> {
            assertThat(contact.requesterEmail()).isEqualTo(requester);
            assertThat(contact.contactedAt()).isEqualTo(contact(reference).contactedAt());
        });
        assertThat(dealings.all())
                .as("a part was in the one channel since the whole was")
                .filteredOn(dealing -> dealing.reference().equals(part))
                .singleElement()
                .extracting(Dealing::registeredAt)
                .isEqualTo(contact(reference).registeredAt());
        assertThat(letters(part, "T08")).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(force);
            assertThat(letter.body()).contains(part, "the force", Postman.SPOC, "website", "How many officers?");
        });
        assertThat(letters(part, "foi-passed"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipient()).isEqualTo(requester));
        assertThat(letters(part, "T01")).as("acknowledged once, as a whole").isEmpty();

        postman.deliver(force, """
                From: Unit <%s>
                To: spoc@opcc.example
                Subject: Our reply, %s
                Message-ID: <reply%s@force.example>

                We disclosed that there are twelve.
                """.formatted(force, part, unique));
        assertThat(office.sees("spoc", "Record disclosure", part).get("laterMessages"))
                .asString()
                .contains("there are twelve");
        office.completes(
                "spoc",
                "Record disclosure",
                part,
                Map.of("disclosureCopy", "RECEIVED", "disclosedText", "There are twelve."));
        assertThat(rules(part)).contains("P13.3");
        assertThat(office.openTasks(part)).containsExactly("Post disclosure");
        reply(reference);
    }

    @Test
    @Rule({"C14", "U3"})
    void whatTheForceDisclosedStandsInTheRegisterForEveryone() {
        String reference = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        office.completes("spoc", "Settle request", reference, settled("no", "yes", "yes"));
        office.completes(
                "spoc",
                "Record disclosure",
                reference,
                Map.of("disclosureCopy", "RECEIVED", "disclosedText", "There are twelve."));
        office.completes("spoc", "Post disclosure", reference, Map.of("postedAt", "https://opcc.example/foi/13"));
        assertThat(contact(reference))
                .returns(ContactClass.FREEDOM_OF_INFORMATION, Contact::contactClass)
                .returns("There are twelve.\nhttps://opcc.example/foi/13", Contact::informationProvided);

        Map<String, Object> proposed = office.sees("spoc", "Redact entry", reference);
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of(
                        "publishDecision", proposed.get("publishDecision"),
                        "publicQuestion", proposed.get("publicQuestion"),
                        "publicAnswer", proposed.get("publicAnswer")));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        assertThat(new Visitor(port)
                        .read("/register/" + reference)
                        .select("main")
                        .text())
                .contains("Freedom of information", "There are twelve.", "https://opcc.example/foi/13")
                .doesNotContain("Alex Caller");
    }

    @Test
    void whoChoseWelshIsWrittenToInWelshAboutEveryPart() {
        String reference = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        languages.choose(contact(reference).id(), "cy", "spoc");
        office.completes("spoc", "Settle request", reference, settled("yes", "yes", "yes"));
        reply(reference);

        String part = partOf(reference);
        assertThat(letters(part, "foi-passed"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains("yr heddlu", "Caiff ateb sy’n ymwneud â’r etholiad ei gyhoeddi")
                        .doesNotContain("the force"));
        assertThat(letters(reference, "foi-reply"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains(
                                "o dan Ddeddf Rhyddid Gwybodaeth 2000",
                                "Datgelwyd yn llawn",
                                "Eighty.",
                                "40 diwrnod gwaith")
                        .contains("Caiff ei gyhoeddi heb eich enw")
                        .doesNotContain("Freedom of Information Act", "yn ôl, a pham"));
        assertThat(letters(part, "T08"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.body()).contains("that the force holds", "Please send a copy of your reply"));
    }

    @Test
    @Rule({"P13.2", "S31"})
    void theWrongAuthorityPassesItOnAndSomebodyMustAnswer() {
        String reference = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        assertThatThrownBy(() -> office.completes("spoc", "Settle request", reference, settled("no", "no", "yes")))
                .hasMessageContaining("somebody must answer");
        Map<String, Object> fire = settled("no", "no", "yes");
        fire.putAll(Map.of("heldByFire", "yes", "fireAddress", force));
        assertThatThrownBy(() -> office.completes("spoc", "Settle request", reference, fire))
                .hasMessageContaining("out of scope (S31)");
        change(Map.of("fire-in-scope", "true"));
        office.completes("spoc", "Settle request", reference, fire);

        assertThat(letters(reference, "T08"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("the fire and rescue service"));
        assertThat(office.openTasks(reference)).containsExactly("Record disclosure");
        office.completes(
                "spoc",
                "Record disclosure",
                reference,
                Map.of("disclosureCopy", "NONE", "noCopyReason", "They answered that they hold nothing"));
        assertThat(office.openTasks(reference)).containsExactly("Handle contact by hand");
    }

    @Test
    @Rule({"P13.5", "S10"})
    void whatDoesNotConcernTheElectionIsNotPostedAndThePolicyMayNameTheRegister() {
        String other = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        office.completes("spoc", "Settle request", other, settled("yes", "no", "no"));
        reply(other);
        assertThat(office.openTasks(other)).containsExactly("Redact entry");
        assertThat(rules(other)).contains("P13.5");

        change(Map.of("foi-publish", "REGISTER_OR_FOI_LOG"));
        String logged = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        office.completes("spoc", "Settle request", logged, settled("yes", "no", "yes"));
        reply(logged);
        assertThat(office.openTasks(logged)).containsExactly("Redact entry");
        assertThat(office.sees("spoc", "Redact entry", logged).get("publicationProposalShown"))
                .asString()
                .contains("E14.2");
    }

    @Test
    @Rule({"P13.6", "E14.1", "U9"})
    void onesOwnDataAreDueInFourWeeksAndNeverPublished() {
        String reference = triaged(ContactClass.SUBJECT_ACCESS);
        Map<String, Object> settled = settled("yes", "no", "yes");
        settled.put("accessKind", "OWN_DATA");
        office.completes("spoc", "Settle request", reference, settled);
        Contact contact = contact(reference);
        assertThat(deadlines
                        .due(contact.id(), Purpose.OWN_DATA)
                        .orElseThrow()
                        .how()
                        .at()
                        .toLocalDate())
                .isEqualTo(contact.contactedAt().toLocalDate().plusDays(28));
        reply(reference);

        assertThat(letters(reference, "foi-reply"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.body()).contains("your own data").doesNotContain("published"));
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThatThrownBy(() -> office.completes(
                        "spoc",
                        "Redact entry",
                        reference,
                        Map.of("publishDecision", "PUBLISH", "publicQuestion", "?", "publicAnswer", "!")))
                .hasMessageContaining("never published");
    }

    @Test
    @Rule("P13.1")
    void anOrdinaryQuestionIsAnsweredInTheCourseOfBusiness() {
        String reference = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        office.completes("spoc", "Settle request", reference, Map.of("accessKind", "IN_BUSINESS"));

        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
        assertThat(contact(reference).contactClass()).isEqualTo(ContactClass.INFORMATION);
    }

    @Test
    @Rule({"P13.7", "S09"})
    void thePolicyMayHaveTheChiefExecutiveSign() {
        change(Map.of("foi-signer", "CEO"));
        String reference = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        office.completes("spoc", "Settle request", reference, settled("yes", "no", "yes"));
        draft(reference);
        office.completes("chief-executive", "Sign disclosure", reference, Map.of("signatureDecision", "SIGN"));
        assertThat(letters(reference, "foi-reply")).hasSize(1);
    }

    /** Under the Act a request that cannot be understood sets no clock going until it can. */
    @Test
    @Rule("P13.6")
    void theWholeTimeStartsAfreshWhenTheRequesterHasSaidWhatIsMeant() {
        String reference = triaged(ContactClass.FREEDOM_OF_INFORMATION);
        office.completes("spoc", "Settle request", reference, settled("yes", "no", "yes"));
        office.completes(
                "foi-officer",
                "Draft disclosure",
                reference,
                Map.of("draftOutcome", "CLARIFY", "clarificationQuestion", "Which year?", "replyAddress", requester));
        Contact contact = contact(reference);
        assertThat(deadlines.due(contact.id(), Purpose.DISCLOSURE))
                .as("the clock stands")
                .isEmpty();
        office.completes("spoc", "Record clarification", reference, Map.of("clarificationOutcome", "NONE"));

        Due due = deadlines.due(contact.id(), Purpose.DISCLOSURE).orElseThrow();
        assertThat(due.how().start().toLocalDate())
                .isAfter(contact.contactedAt().toLocalDate());
        assertThat(due.how().at().toLocalDate())
                .isEqualTo(calendars
                        .information()
                        .after(due.how().start().toLocalDate(), 20)
                        .day());
        assertThat(office.open("Draft disclosure", reference).getDueDate()).isEqualTo(due.dueAt());
        reply(reference);
    }

    private void reply(String reference) {
        draft(reference);
        office.completes("spoc", "Sign disclosure", reference, signature(reference));
    }

    /** A like request of another test may have been withheld. */
    private static Map<String, Object> signature(String reference) {
        return Map.of("signatureDecision", "SIGN", "differenceReason", "The facts differ in " + reference);
    }

    private void draft(String reference) {
        office.completes(
                "foi-officer",
                "Draft disclosure",
                reference,
                Map.of(
                        "draftOutcome", "SUBMIT",
                        "disclosureOutcome", "FULL",
                        "answerText", "Eighty.",
                        "replyAddress", requester));
    }

    private Map<String, Object> settled(String byOffice, String byForce, String concerns) {
        return new HashMap<>(Map.of(
                "accessKind", "UNDER_ACT",
                "heldByOffice", byOffice,
                "heldByForce", byForce,
                "forceAddress", force,
                "heldByFire", "no",
                "concernsElection", concerns));
    }

    private String triaged(ContactClass contactClass) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        office.completes("spoc", "Triage contact", reference, SampleCall.triagedAs(contactClass, requester));
        assertThat(office.openTasks(reference)).containsExactly("Settle request");
        return reference;
    }

    private String partOf(String reference) {
        return jdbc.sql("select reference from office.contact where replies_to = ?")
                .param(contact(reference).id())
                .query(String.class)
                .single();
    }

    private void change(Map<String, String> overrides) {
        changed = true;
        policies.change(PRESET, overrides, "chief-executive", "For this test");
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }

    private List<String> rules(String reference) {
        return register.decisions(contact(reference).id()).stream()
                .map(Decision::rules)
                .toList();
    }

    private List<SentLetter> letters(String reference, String template) {
        return outbox.of(contact(reference).id()).stream()
                .filter(letter -> letter.template().equals(template))
                .toList();
    }
}
