package org.evenhand.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.Elections;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.offers.Offers;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.evenhand.site.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An individual meeting from the request to its published notes. */
@EvenhandTest
@Rule({"P22", "P22.1", "P22.2", "P22.3", "P22.4", "P22.5"})
class MeetingTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    Meetings meetings;

    @Autowired
    Evenness evenness;

    @Autowired
    Offers offers;

    @Autowired
    Elections elections;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    private final String requester = "guest" + UUID.randomUUID() + "@meeting.example";

    @Test
    @Rule({"Q02", "Q08", "Q20", "T16", "T17", "R2", "U4"})
    void aMeetingIsAgreedToOfferedToAllNotedAndItsNotesPublished() {
        String reference = assessed(Map.of());
        Map<String, Object> shown = office.sees("chief-executive", "Decide meeting", reference);
        assertThat(shown.get("adviceShown")).asString().startsWith("They may meet");
        assertThat(shown.get("evenShown")).asString().contains("Alder: 0 meetings");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Decide meeting",
                        reference,
                        Map.of("meetingDecision", "agree", "meetingAt", "2024-05-02T10:00", "meetingMinutes", "30")))
                .hasMessageContaining("this lies in the past");
        agree(reference);

        assertThat(letters(reference)).contains("T16-agreed");
        UUID contact = contact(reference).id();
        assertThat(offers.missing(contact)).isEmpty();
        assertThat(offers.of(contact)).isNotEmpty();
        assertThat(sentTo("candidate@example.org", reference)).containsExactly("T16-offer");
        assertThat(evenness.of(elections.next().orElseThrow().id()))
                .filteredOn(share -> share.name().contains("Alder"))
                .singleElement()
                .satisfies(share -> assertThat(share.openOffers()).isPositive());

        assertThatThrownBy(() -> office.completes(
                        "spoc",
                        "Note meeting",
                        reference,
                        Map.of("meetingHeld", "yes", "actualMinutes", "35", "meetingNotes", "Alex Caller asked.")))
                .hasMessageContaining("it names");
        office.completes(
                "spoc",
                "Note meeting",
                reference,
                Map.of("meetingHeld", "yes", "actualMinutes", "35", "meetingNotes", "Asked: why? Said: because."));
        assertThat(letters(reference)).contains("T17");
        assertThat(contact(reference).informationProvided()).contains("35 minutes", "Asked: why? Said: because.");
        assertThatThrownBy(() -> office.completes(
                        "spoc",
                        "Redact entry",
                        reference,
                        Map.of("publishDecision", "NOT_FOR_PUBLICATION", "notForPublicationReason", "Dull")))
                .hasMessageContaining("the notes of a meeting are published (P22.4, Q20)");
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of(
                        "publishDecision", "PUBLISH",
                        "publicQuestion", "May we meet?",
                        "publicAnswer", "Asked: why? Said: because."));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        assertThat(new Visitor(port)
                        .read("/register/" + reference)
                        .select("main")
                        .text())
                .contains("About Meeting", "Asked: why? Said: because.");
    }

    @Test
    @Rule("E13.4")
    void withoutQuestionsItWaitsUntilTheyCome() {
        String reference = assessed(Map.of("questionsSent", "no"));
        assertThat(letters(reference)).contains("T16-questions");
        assertThat(office.openTasks(reference)).containsExactly("Note questions");
        office.completes("spoc", "Note questions", reference, Map.of("meetingQuestions", "Why is it so?"));
        assertThat(office.sees("chief-executive", "Decide meeting", reference))
                .containsEntry("questionsShown", "Why is it so?")
                .extractingByKey("criteriaShown")
                .asString()
                .contains("Questions sent: no", "Questions sent since: yes");
    }

    @ParameterizedTest
    @CsvSource({
        "formallyDeclared, no, T16-declined",
        "coveredByDocuments, yes, T16-declined",
        "meetingSeries, yes, T18",
        "testNotForAll, yes, T16-declined"
    })
    @Rule({"P23", "P23.1", "T18", "Q01", "E03.5"})
    void nobodyAgreesAgainstARule(String question, String answer, String letter) {
        String reference = assessed(Map.of(question, answer, "publicLink", "https://example.org/custody"));
        assertThatThrownBy(() -> agree(reference)).hasMessageContaining("a rule stands against it");
        office.completes(
                "chief-executive",
                "Decide meeting",
                reference,
                Map.of("meetingDecision", "decline", "decisionReason", "So say the rules", "differenceReason", "None"));
        assertThat(letters(reference)).contains(letter).doesNotContain("T16-agreed");
        assertThat(outbox.of(contact(reference).id()).stream()
                        .filter(sent -> sent.template().equals(letter))
                        .findFirst()
                        .orElseThrow()
                        .body())
                .contains("So say the rules");
        assertThat(contact(reference).informationProvided()).isEqualTo("Declined. So say the rules");
        assertThatThrownBy(() -> meetings.withdraw(contact(reference).id(), "He rang", "spoc"))
                .hasMessageContaining("the meeting was declined");
        office.runJobs();
        assertThat(letters(reference)).doesNotContain("meeting-called-off");
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    void whatIsIncompleteIsRefusedWithItsField() {
        String reference = triaged();
        assertThatThrownBy(() ->
                        office.completes("spoc", "Assess meeting", reference, answers(Map.of("meetingQuestions", " "))))
                .hasMessageContaining("write down the questions");
        assertThatThrownBy(() -> office.completes(
                        "spoc", "Assess meeting", reference, answers(Map.of("coveredByDocuments", "yes"))))
                .hasMessageContaining("say where it is public");
        identity.createMembership("spoc", "chief-executive");
        try {
            office.completes("spoc", "Assess meeting", reference, answers(Map.of()));
            assertThatThrownBy(() -> office.completes("spoc", "Decide meeting", reference, agreement()))
                    .hasMessageContaining("you assessed this meeting");
        } finally {
            identity.deleteMembership("spoc", "chief-executive");
        }
    }

    @Test
    void aMeetingWithdrawnIsCalledOffAndEveryoneIsTold() {
        String reference = assessed(Map.of());
        agree(reference);
        meetings.withdraw(contact(reference).id(), "He rang", "spoc");
        office.runJobs();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(letters(reference)).contains("meeting-called-off");
        assertThat(sentTo("chief-executive@staff.opcc.example", reference)).containsExactly("meeting-called-off");
        assertThat(meetings.standing()).extracting(Meeting::reference).doesNotContain(reference);
    }

    private void agree(String reference) {
        office.completes("chief-executive", "Decide meeting", reference, agreement());
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "meetingDecision", "agree",
                "meetingMinutes", "30",
                "meetingAt",
                        OffsetDateTime.now(ZoneOffset.UTC)
                                .plusDays(20)
                                .truncatedTo(ChronoUnit.HOURS)
                                .toString());
    }

    private String assessed(Map<String, Object> unlike) {
        String reference = triaged();
        office.completes("spoc", "Assess meeting", reference, answers(unlike));
        return reference;
    }

    private String triaged() {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.MEETING, requester);
        triage.put("informationSought", "May we meet on " + UUID.randomUUID() + "?");
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    /** A meeting against which nothing stands, save what is unlike it. */
    private static Map<String, Object> answers(Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "meetingHost", "CHIEF_EXECUTIVE",
                "meetingTopic", "Custody",
                "meetingSeries", "no",
                "formallyDeclared", "yes",
                "coveredByDocuments", "no",
                "questionsSent", "yes",
                "meetingQuestions", "How many cells are there?"));
        form.putAll(unlike);
        return form;
    }

    private List<String> sentTo(String address, String reference) {
        return database.sql(
                        "select template from office.outbox where recipient = ? and business_key like ? order by template")
                .params(address, "%" + reference + "%")
                .query(String.class)
                .list();
    }

    private List<String> letters(String reference) {
        return outbox.of(contact(reference).id()).stream()
                .map(SentLetter::template)
                .toList();
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }
}
