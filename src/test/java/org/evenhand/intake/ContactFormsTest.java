package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.information.Answers;
import org.evenhand.information.InformationRequests;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people may enter at each step of a contact's way, and what they are told when they may not. */
@EvenhandTest
class ContactFormsTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    MasterRegister register;

    @Autowired
    Answers answers;

    @Autowired
    InformationRequests requests;

    @Autowired
    Outbox outbox;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    private final String requester = "caller" + UUID.randomUUID() + "@forms.example";

    @Test
    @Rule({"P09.1", "P11.2", "P10.6", "C01", "C02", "C03", "C04", "C05", "C08"})
    void aCallIsLoggedByThePersonWhoTookItAndWrittenBackToTheCaller() {
        Map<String, Object> call = call();
        call.put("contactMethod", "TELEPHONE");
        String reference = office.logs("spoc", call);

        Contact contact = register.find(reference).orElseThrow();
        assertThat(contact.contactedAt().toInstant()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(contact.method()).isEqualTo(ContactMethod.TELEPHONE);
        assertThat(contact.receivedBy()).isEqualTo("Reception");
        assertThat(contact.requesterName()).isEqualTo("Alex Caller");
        assertThat(contact.requesterRole()).isEqualTo(RequesterRole.CANDIDATE);
        assertThat(contact.requesterPhone()).isEqualTo("01632 960001");
        assertThat(contact.informationSought()).isEqualTo("How many officers?");
        assertThat(contact.registeredAt().toInstant())
                .isAfter(contact.contactedAt().toInstant());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .isEqualTo(2);
        assertThat(office.openTasks(reference)).containsExactlyInAnyOrder("Triage contact", "Confirm request");
        assertThat(outbox.of(contact.id())).extracting(SentLetter::template).containsExactly("T04");
    }

    @Test
    void aCallerWithoutAnAddressIsLoggedAndGetsNoLetter() {
        Map<String, Object> call = call();
        call.remove("requesterEmail");

        String reference = office.logs("spoc", call);

        assertThat(outbox.of(register.find(reference).orElseThrow().id())).isEmpty();
        assertThat(office.openTasks(reference)).containsExactly("Triage contact");
    }

    @Test
    void aContactCannotHaveBeenMadeInTheFuture() {
        String tomorrow = Instant.now()
                .plus(1, ChronoUnit.DAYS)
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();

        refusedCall("contactedAt", tomorrow, "“When the contact was made”: this lies in the future");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contactMethod   |               | “How the contact was made”: please fill this in",
                "receivedBy      | '   '         | “Who took the contact”: please fill this in",
                "contactedAt     |               | “When the contact was made”: please fill this in",
                "contactedAt     | last Tuesday  | “When the contact was made”: enter a date and a time",
                "requesterName   |               | “Name”: please fill this in",
                "requesterRole   |               | “Role in the election”: please fill this in",
                "informationSought |             | “What is asked for”: please fill this in",
                "contactMethod   | EMAIL         | “How the contact was made”: choose one of the answers offered",
                "requesterRole   | PRIME_MINISTER | “Role in the election”: choose one of the answers offered",
                "requesterEmail  | alex at home  | “E-mail”: enter one e-mail address",
                "requesterEmail  | a@b.example, c@d.example | “E-mail”: enter one e-mail address"
            })
    void aCallThatIsNotWhollyLoggedIsRefusedByTheFieldsName(String field, @Nullable String value, String words) {
        refusedCall(field, value, words);
    }

    @Test
    void whatTheFormDoesNotAskForIsIgnored() {
        Map<String, Object> call = call();
        call.put("contactId", "00000000-0000-0000-0000-000000000000");
        call.put("contactReference", "EC-1999-0001");
        call.put("contactClass", "MEDIA");
        call.put("nextStep", "handled");

        String reference = office.logs("spoc", call);

        Contact contact = entered.onlyOneFrom(requester);
        assertThat(reference).isEqualTo(contact.reference()).isNotEqualTo("EC-1999-0001");
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instanceOf(reference))
                        .list())
                .extracting(variable -> variable.getName() + "=" + variable.getValue())
                .containsExactlyInAnyOrder("contactId=" + contact.id(), "contactReference=" + reference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holdsOffice        | yes | “Which office”: name the office",
                "coveredByPublished | yes | “Link to the published answer”: say where it is published",
                "holdsOffice        |     | “Does the sender hold a public office?”: please fill this in",
                "contactClass       | ?   | “Class”: choose one of the answers offered",
                "requesterEmail     | x   | “E-mail”: enter one e-mail address",
                "informationSought  |     | “What is asked for”: please fill this in"
            })
    @Rule({"P19.2", "P12.2"})
    void anIncompleteTriageIsRefusedAndChangesNothing(String field, @Nullable String value, String words) {
        String reference = office.logs("spoc", call());
        Map<String, Object> triage = triage(ContactClass.MEETING);
        put(triage, field, value);

        refused("Triage contact", reference, triage, words);

        assertThat(register.find(reference).orElseThrow().contactClass()).isNull();
        assertThat(decisions(reference)).isEmpty();
    }

    @Test
    @Rule({"P12.2", "P19.2", "P09.2", "C16"})
    void triageRecordsTheOfficeHeldAndWhereTheAnswerIsPublished() {
        String reference = office.logs("spoc", call());
        Map<String, Object> triage = triage(ContactClass.INFORMATION);
        triage.put("holdsOffice", "yes");
        triage.put("officeHeld", "Councillor");
        triage.put("coveredByPublished", "yes");
        triage.put("publishedLink", "https://opcc.example/answers/7");
        office.completes("spoc", "Triage contact", reference, triage);

        Contact contact = register.find(reference).orElseThrow();
        assertThat(contact.contactClass()).isEqualTo(ContactClass.INFORMATION);
        assertThat(contact.officeHeld()).isEqualTo("Councillor");
        assertThat(contact.coveredBy()).isEqualTo("https://opcc.example/answers/7");
        assertThat(decisions(reference)).extracting(Decision::kind).first().isEqualTo("Triage");
        assertThat(decisions(reference).get(0).decidedBy()).isEqualTo("spoc");
        assertThat(office.openTasks(reference)).containsExactly("Settle capacity");
    }

    @ParameterizedTest
    @EnumSource(ContactClass.class)
    @Rule("P09.2")
    void eachClassTakesItsRoute(ContactClass contactClass) {
        String reference = office.logs("spoc", call());
        office.completes("spoc", "Triage contact", reference, triage(contactClass));

        assertThat(office.openTasks(reference)).containsExactly(firstTask(contactClass));
        assertThat(decisions(reference))
                .filteredOn(decision -> decision.decidedBy().equals(Decision.BY_RULE))
                .singleElement()
                .satisfies(decision -> {
                    boolean unruled = contactClass == ContactClass.OTHER || contactClass == ContactClass.STAFF_ADVICE;
                    assertThat(decision.rules()).matches(unruled ? "" : "E02\\.\\d+");
                });
    }

    private static String firstTask(ContactClass contactClass) {
        return switch (contactClass) {
            case INFORMATION, POLITICAL -> "Draft answer";
            case ELIGIBILITY, ELECTION_PROCESS, COMPLAINT -> "Settle matter";
            case CRIME_ALLEGATION -> "Hand over allegation";
            case FREEDOM_OF_INFORMATION, SUBJECT_ACCESS -> "Settle request";
            case VISIT -> "Assess visit";
            case MEETING, MEETING_SERIES -> "Assess meeting";
            case FILMING -> "Assess filming";
            case IMAGERY -> "Assess imagery";
            case IMAGERY_USE -> "Assess imagery use";
            case EVENT -> "Answer event question";
            case MEDIA -> "Assess claim";
            default -> "Handle contact by hand";
        };
    }

    @Test
    @Rule({"P20.3", "C06", "C10", "R1"})
    void whatWasDoneByHandIsRecorded() {
        String reference = office.logs("spoc", call());
        office.completes("spoc", "Triage contact", reference, triage(ContactClass.COMPLAINT));
        office.completes("spoc", "Settle matter", reference, Map.of("referralMatter", "NONE"));

        assertThat(office.sees("spoc", "Handle contact by hand", reference).get("routeShown"))
                .isEqualTo("contact-referral (E02.5)");
        refused("Handle contact by hand", reference, Map.of(), "“Action taken”: please fill this in");
        office.completes(
                "spoc",
                "Handle contact by hand",
                reference,
                Map.of("actionTaken", "Visit agreed", "informationProvided", "You may come on Monday."));

        assertThat(register.find(reference).orElseThrow().informationProvided()).isEqualTo("You may come on Monday.");
        assertThat(decisions(reference))
                .filteredOn(decision -> decision.kind().equals("Handled by hand"))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.outcome()).isEqualTo("Visit agreed");
                    assertThat(decision.decidedBy()).isEqualTo("spoc");
                });
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    @Rule({"C11", "P09.7"})
    void aRiskNotedAtDraftingStandsInTheRegisterAndBeforeTheApprover() {
        String reference = atDraft();
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of(
                        "draftOutcome", "SUBMIT",
                        "answerText", "Words",
                        "replyAddress", "risk@contact-forms.example",
                        "exploitationRisk", "May be quoted in part; send the whole table"));

        assertThat(register.mitigations(register.find(reference).orElseThrow().id()))
                .singleElement()
                .satisfies(noted -> {
                    assertThat(noted.risk()).isEqualTo("May be quoted in part; send the whole table");
                    assertThat(noted.notedBy()).isEqualTo("spoc");
                });
        assertThat(office.sees("chief-executive", "Approve answer", reference))
                .containsEntry("exploitationRiskShown", "May be quoted in part; send the whole table");
    }

    @Test
    void anAnswerThatCannotBeGivenIsHandledByHand() {
        String reference = atDraft();
        refused(
                "Draft answer",
                reference,
                Map.of("draftOutcome", "BY_HAND"),
                "“Why it cannot be answered here”: say why it cannot be answered here");
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "BY_HAND", "byHandReason", "The force holds it"));

        assertThat(office.openTasks(reference)).containsExactly("Handle contact by hand");
        assertThat(decisions(reference)).extracting(Decision::reason).contains("The force holds it");
        assertThat(answersSent(reference)).isZero();
    }

    @Test
    @Rule({"Q13", "P09.9"})
    void anAnswerThatWasReturnedCannotGoOutOnAnEarlierApproval() {
        String reference = atApproval("First words");
        UUID contact = register.find(reference).orElseThrow().id();
        refused(
                "Approve answer",
                reference,
                "chief-executive",
                Map.of("approvalDecision", "RETURN"),
                "“Reason for the return”: say what is to be changed");
        office.completes(
                "chief-executive",
                "Approve answer",
                reference,
                Map.of("approvalDecision", "RETURN", "returnReason", "Too long"));

        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
        assertThat(office.sees("spoc", "Draft answer", reference))
                .containsEntry("returnReason", "Too long")
                .containsEntry("answerText", "First words");
        assertThatThrownBy(() -> requests.send(contact)).isInstanceOf(IllegalStateException.class);

        office.completes("spoc", "Draft answer", reference, draft("Second words"));
        assertThat(office.openTasks(reference)).containsExactly("Approve answer");
        assertThatThrownBy(() -> requests.send(contact)).hasMessageContaining("not approved");
        assertThat(answersSent(reference)).isZero();

        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        assertThat(answersSent(reference)).isEqualTo(1);
        assertThat(outbox.of(contact))
                .filteredOn(letter -> letter.template().equals("T05"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.body()).contains("Second words").doesNotContain("First words"));
    }

    /** An approval belongs to one version: a later draft that slipped in must not go out on it. */
    @Test
    @Rule("Q13")
    void anApprovalOfOneVersionIsNoneOfTheNext() {
        String reference = atApproval("Approved words");
        UUID contact = register.find(reference).orElseThrow().id();
        requests.approve(contact, "chief-executive");
        answers.draft(contact, "Other words", requester, "spoc");

        assertThatThrownBy(() -> requests.send(contact)).hasMessageContaining("not approved");
    }

    @Test
    @Rule({"Q13", "P09.9"})
    void whoDraftedAnAnswerCannotApproveIt() {
        identity.createMembership("spoc", "chief-executive");
        try {
            String reference = atApproval("Words");

            refused(
                    "Approve answer",
                    reference,
                    Map.of("approvalDecision", "APPROVE"),
                    "“May this answer be sent?”: you drafted this answer");
            assertThat(answersSent(reference)).isZero();
        } finally {
            identity.deleteMembership("spoc", "chief-executive");
        }
    }

    @Test
    void anAnswerNeedsWordsAndAnAddress() {
        String reference = atDraft();

        refused("Draft answer", reference, Map.of("draftOutcome", "SUBMIT"), "“Answer”: write the answer");
        refused(
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", "Words"),
                "“Reply to”: replies go out in writing, by e-mail");
        assertThat(answers.latest(register.find(reference).orElseThrow().id())).isEmpty();
    }

    @Test
    void aTaskIsCompletedOnlyByThePersonWhoClaimedIt() {
        String reference = office.logs("spoc", call());
        String task = office.open("Triage contact", reference).getId();

        assertThatThrownBy(() -> office.submits("spoc", task, triage(ContactClass.VISIT)))
                .hasMessageContaining("Claim the task “Triage contact” before you complete it.");
        office.claims("spoc", task);
        assertThatThrownBy(() -> office.submits("admin", task, triage(ContactClass.VISIT)))
                .hasMessageContaining("admin");
        assertThatThrownBy(() -> office.submits("communications", task, triage(ContactClass.VISIT)))
                .hasMessageContaining("communications");
        assertThatThrownBy(() -> tasks.complete(task, triage(ContactClass.VISIT)))
                .hasMessageContaining("Claim the task");

        assertThat(office.openTasks(reference)).containsExactly("Triage contact");
        assertThat(register.find(reference).orElseThrow().contactClass()).isNull();
        office.submits("spoc", task, triage(ContactClass.VISIT));
        assertThat(office.openTasks(reference)).containsExactly("Assess visit");
    }

    private String atDraft() {
        String reference = office.logs("spoc", call());
        office.completes("spoc", "Triage contact", reference, triage(ContactClass.INFORMATION));
        return reference;
    }

    private String atApproval(String answer) {
        String reference = atDraft();
        office.completes("spoc", "Draft answer", reference, draft(answer));
        return reference;
    }

    private long answersSent(String reference) {
        return outbox.of(register.find(reference).orElseThrow().id()).stream()
                .filter(letter -> letter.template().equals("T05"))
                .count();
    }

    private List<Decision> decisions(String reference) {
        return register.decisions(register.find(reference).orElseThrow().id());
    }

    private String instanceOf(String reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
    }

    private void refused(String task, String reference, Map<String, Object> form, String words) {
        refused(task, reference, "spoc", form, words);
    }

    private void refused(String task, String reference, String person, Map<String, Object> form, String words) {
        assertThatThrownBy(() -> office.completes(person, task, reference, form))
                .hasMessageContaining(words);
        assertThat(office.openTasks(reference)).containsExactly(task);
    }

    private void refusedCall(String field, @Nullable String value, String words) {
        Map<String, Object> call = call();
        put(call, field, value);
        int before = entered.count();

        assertThatThrownBy(() -> office.logs("spoc", call)).hasMessageContaining(words);

        assertThat(entered.count()).isEqualTo(before);
    }

    private static void put(Map<String, Object> form, String field, @Nullable String value) {
        if (value == null) {
            form.remove(field);
        } else {
            form.put(field, value);
        }
    }

    private Map<String, Object> call() {
        return SampleCall.from(requester);
    }

    private Map<String, Object> triage(ContactClass contactClass) {
        return SampleCall.triagedAs(contactClass, requester);
    }

    private Map<String, Object> draft(String answer) {
        return Map.of("draftOutcome", "SUBMIT", "answerText", answer, "replyAddress", requester);
    }
}
