package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Policies;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Postman;
import org.evenhand.mail.SentLetter;
import org.evenhand.mail.WrittenMail;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Publication;
import org.evenhand.register.Restatement;
import org.evenhand.register.Restatements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked by word of mouth is written back, and answered once its maker has confirmed or corrected it. */
@EvenhandTest
class SpokenRequestTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Restatements restatements;

    @Autowired
    Outbox outbox;

    @Autowired
    Publication publication;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Policies policies;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    private final String caller = "caller" + UUID.randomUUID() + "@spoken.example";

    @AfterEach
    void thePolicyIsAsBefore() {
        if (!policies.inForce().overrides().isEmpty()) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule({"P11", "P11.1", "T04"})
    void theRequestIsWrittenBackInsteadOfAnAcknowledgement() throws Exception {
        String reference = calls("TELEPHONE");
        postman.sendWaiting();

        List<MimeMessage> letters = postman.mailboxOf(caller);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).getSubject()).contains(reference, "is this what you asked?");
        assertThat(Postman.textOf(letters.get(0)))
                .contains("2 March 2026", "Telephone", "Reception", "How many officers?", "confirm it, or correct it")
                .contains("The answer follows after that", "published");
        assertThat(office.openTasks(reference)).containsExactlyInAnyOrder("Triage contact", "Confirm request");
    }

    @Test
    @Rule("P11.1")
    void aReplyReachesTheTaskAndACorrectionTakesThePlaceOfWhatWasWrittenDown() throws Exception {
        String reference = calls("IN_PERSON");
        postman.sendWaiting();
        postman.leave(WrittenMail.from("<" + caller + ">")
                .subject("Re: that")
                .answering(postman.mailboxOf(caller).get(0).getMessageID())
                .text("No: how many cars?")
                .bytes());
        postman.fetch();
        office.runJobs();

        assertThat(office.sees("spoc", "Confirm request", reference).get("laterMessages"))
                .asString()
                .contains("No: how many cars?");
        Map<String, Object> form = new HashMap<>(Map.of("confirmation", "CORRECTED", "confirmationNote", "By e-mail"));
        assertThatThrownBy(() -> office.completes("spoc", "Confirm request", reference, form))
                .hasMessageContaining("as the requester corrected it");
        form.put("correctedRequest", "How many cars?");
        office.completes("spoc", "Confirm request", reference, form);

        Contact contact = register.find(reference).orElseThrow();
        assertThat(contact.informationSought()).isEqualTo("How many cars?");
        assertThat(outcome(contact)).isEqualTo(Restatement.Outcome.CORRECTED);
        assertThat(register.decisions(contact.id()))
                .extracting(Decision::outcome, Decision::reason)
                .contains(tuple("Corrected by the requester", "By e-mail"));
        assertThat(office.openTasks(reference)).containsExactly("Triage contact");
    }

    @Test
    @Rule("P11.3")
    void whoDoesNotAnswerIsRemindedOnceAndThenTheRequestLapses() throws Exception {
        String reference = calls("TELEPHONE");
        Contact contact = register.find(reference).orElseThrow();
        Restatement open = restatements.of(contact.id()).orElseThrow();
        assertThat(open.remindAt()).isAfter(open.restatedAt().plusDays(1));
        assertThat(open.lapseAt()).isAfter(open.remindAt().plusDays(1));

        timeComes("event_reminderDue", reference);
        assertThat(letters(contact)).containsExactly("T04", "T04");
        assertThat(outbox.of(contact.id()).get(1).subject()).contains("a reminder");
        assertThat(office.openTasks(reference)).contains("Confirm request");

        timeComes("event_confirmationOverdue", reference);
        assertThat(letters(contact)).hasSize(2);
        assertThat(outcome(contact)).isEqualTo(Restatement.Outcome.LAPSED);
        assertThat(office.openTasks(reference)).containsExactly("Triage contact");
        triaged(reference);
        assertThat(office.sees("spoc", "Draft answer", reference).get("unconfirmed"))
                .asString()
                .contains("lapsed");
    }

    @Test
    @Rule({"P11.1", "S33"})
    void thePolicyWarnsThePersonWhoAnswersOrHoldsTheAnswer() {
        String reference = calls("TELEPHONE");
        triaged(reference);
        assertThat(office.sees("spoc", "Draft answer", reference).get("unconfirmed"))
                .asString()
                .contains("has not confirmed yet");

        policies.change(PRESET, Map.of("phone-confirm", "BLOCK"), "chief-executive", "Test");
        assertThatThrownBy(() -> office.completes("spoc", "Draft answer", reference, draft()))
                .hasMessageContaining("holds the answer until then (P11.1)");
        office.completes(
                "spoc",
                "Confirm request",
                reference,
                Map.of("confirmation", "CONFIRMED", "confirmationNote", "Called back"));
        assertThat(office.sees("spoc", "Draft answer", reference)).containsEntry("unconfirmed", "");
        office.completes("spoc", "Draft answer", reference, draft());
        assertThat(office.openTasks(reference)).containsExactly("Approve answer");
    }

    @Test
    @Rule({"P11.3", "C09"})
    void whereThePolicyHoldsTheAnswerAnUnconfirmedRequestIsClosedWithItsReason() {
        policies.change(PRESET, Map.of("phone-confirm", "BLOCK"), "chief-executive", "Test");
        String reference = calls("TELEPHONE");
        triaged(reference);
        assertThat(office.openTasks(reference)).containsExactlyInAnyOrder("Draft answer", "Confirm request");

        timeComes("event_confirmationOverdue", reference);

        Contact contact = register.find(reference).orElseThrow();
        assertThat(contact.closedAt()).isNotNull();
        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .isZero();
        assertThat(publication.redaction(contact.id()).orElseThrow().withheldReason())
                .contains("never confirmed");
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.kind().equals("Closed"))
                .extracting(Decision::outcome, Decision::rules)
                .containsExactly(tuple("Lapsed", "P11.3"));
    }

    @Test
    @Rule("P11.3")
    void aRequestThatSomebodyHasWrittenAboutIsNotClosedWhenItLapses() {
        policies.change(PRESET, Map.of("phone-confirm", "BLOCK"), "chief-executive", "Test");
        String reference = calls("TELEPHONE");
        Contact contact = register.find(reference).orElseThrow();
        jdbc.sql("""
                        insert into office.outbox (id, business_key, contact_id, template, recipient, subject, body,
                            automatic, state, next_attempt_at, created_at, sent_at)
                        values (gen_random_uuid(), ?, ?, 'clarification', ?, 'Which year?', 'Which year do you mean?',
                            false, 'SENT', now(), now(), now())""").params(reference + " asked back", contact.id(), caller).update();

        timeComes("event_confirmationOverdue", reference);

        assertThat(outcome(contact)).isEqualTo(Restatement.Outcome.LAPSED);
        assertThat(register.find(reference).orElseThrow().closedAt()).isNull();
        assertThat(office.openTasks(reference)).containsExactly("Triage contact");
    }

    @Test
    void underTheOtherChoiceTheAnswerMayBeDraftedBefore() {
        String reference = calls("TELEPHONE");
        triaged(reference);
        office.completes("spoc", "Draft answer", reference, draft());
        assertThat(office.openTasks(reference)).containsExactlyInAnyOrder("Approve answer", "Confirm request");
    }

    @Test
    void aLetterOnPaperIsInWritingAlready() {
        String reference = calls("LETTER");

        assertThat(office.openTasks(reference)).containsExactly("Triage contact");
        assertThat(letters(register.find(reference).orElseThrow())).containsExactly("T01");
    }

    private void timeComes(String event, String reference) {
        List<Job> timers = management.createJobQuery().activityId(event).timers().list().stream()
                .filter(job -> restatementOf(job, reference))
                .toList();
        assertThat(timers).hasSize(1);
        management.executeJob(timers.get(0).getId());
        office.runJobs();
    }

    private boolean restatementOf(Job job, String reference) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(reference)
                        .count()
                == 1;
    }

    private Restatement.@Nullable Outcome outcome(Contact contact) {
        return restatements.of(contact.id()).orElseThrow().outcome();
    }

    private List<String> letters(Contact contact) {
        return outbox.of(contact.id()).stream().map(SentLetter::template).toList();
    }

    private String calls(String method) {
        return office.logs(
                "spoc",
                Map.of(
                        "contactMethod", method,
                        "receivedBy", "Reception",
                        "contactedAt", "2026-03-02T09:30",
                        "requesterName", "Alex Caller",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", caller,
                        "informationSought", "How many officers?"));
    }

    private void triaged(String reference) {
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Alex Caller",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", caller,
                        "informationSought", "How many officers?",
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
    }

    private Map<String, Object> draft() {
        return Map.of("draftOutcome", "SUBMIT", "answerText", "4,211.", "replyAddress", caller);
    }
}
