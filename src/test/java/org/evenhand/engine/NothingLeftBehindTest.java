package org.evenhand.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.evenhand.BehindTheScenes;
import org.evenhand.CapturedLog;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Postman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people write stays in the office's own tables, where it can be erased: the engine keeps none of it, neither
 * while a task is open nor in its history, and no log does. Every text in these cases carries a mark to look for.
 */
@EvenhandTest
class NothingLeftBehindTest {

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    BehindTheScenes database;

    /** Or the other tests would pass because they look in the wrong place. */
    @ParameterizedTest
    @ValueSource(strings = {"words", "bytes"})
    void theSearchFindsWhatIsThere(String column) {
        database.sql().sql("create table act_control (words text, bytes bytea)").update();
        try {
            database.sql()
                    .sql("insert into act_control (" + column + ") values ('before Zq7xfound')")
                    .update();

            assertThatThrownBy(this::nothingIsLeft).hasMessageContaining("1 rows of act_control");
        } finally {
            database.sql().sql("drop table act_control").update();
        }
    }

    @Test
    void aWholeCaseLeavesNoTextInTheEngine() throws Exception {
        String reference = received("zq7xwhole@zq7xplace.example");
        nothingIsLeft();

        step("spoc", "Triage contact", reference, triage("INFORMATION"));
        step("spoc", "Draft answer", reference, draft());
        step(
                "chief-executive",
                "Approve answer",
                reference,
                Map.of("approvalDecision", "RETURN", "returnReason", "zq7xreturn"));
        step("spoc", "Draft answer", reference, draft());
        step("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        step("spoc", "Redact entry", reference, redaction());
        step(
                "chief-executive",
                "Approve publication",
                reference,
                Map.of("publicationDecision", "RETURN", "publicationReturnReason", "zq7xagain"));
        step("spoc", "Redact entry", reference, redaction());
        step("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        postman.sendWaiting();

        assertThat(office.openTasks(reference)).isEmpty();
        nothingIsLeft();
        onlyDeclaredVariables(reference);
    }

    @Test
    void aCallHandledByHandAndKeptInternalLeavesNoTextInTheEngine() throws Exception {
        Map<String, Object> call = new HashMap<>(Map.of(
                "contactMethod", "TELEPHONE",
                "receivedBy", "Zq7xreceiver",
                "contactedAt", "2026-03-02T09:30",
                "requesterName", "Zq7xcaller",
                "requesterRole", "CANDIDATE",
                "onBehalfOf", "Zq7xparty",
                "officeHeld", "Zq7xoffice",
                "requesterEmail", "zq7xcall@zq7xplace.example",
                "requesterPhone", "zq7x01632",
                "informationSought", "zq7xquestion"));
        String reference = office.logs("spoc", call);
        nothingIsLeft();

        step("spoc", "Triage contact", reference, triage("COMPLAINT"));
        step("spoc", "Settle matter", reference, Map.of("referralMatter", "NONE"));
        step(
                "spoc",
                "Handle contact by hand",
                reference,
                Map.of("actionTaken", "zq7xaction", "informationProvided", "zq7xprovided"));
        step(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "NOT_FOR_PUBLICATION", "notForPublicationReason", "zq7xreason"));

        step(
                "spoc",
                "Confirm request",
                reference,
                Map.of(
                        "confirmation", "CORRECTED",
                        "correctedRequest", "zq7xcorrected",
                        "confirmationNote", "zq7xconfirmed"));
        assertThat(office.openTasks(reference)).isEmpty();
        onlyDeclaredVariables(reference);
    }

    @Test
    void aRefusedFormLeavesNoTextInTheEngineOrTheLog() {
        String reference = received("zq7xrefused@zq7xplace.example");
        try (CapturedLog log = new CapturedLog()) {
            Map<String, Object> noAddress = triage("INFORMATION");
            noAddress.put("requesterEmail", "zq7x no address");
            refused("Triage contact", reference, noAddress);
            refused("Triage contact", reference, triage("zq7xclass"));
            nothingIsLeft();

            office.completes("spoc", "Triage contact", reference, triage("COMPLAINT"));
            office.completes("spoc", "Settle matter", reference, Map.of("referralMatter", "NONE"));
            office.completes("spoc", "Handle contact by hand", reference, Map.of("actionTaken", "zq7xdone"));
            Map<String, Object> naming = new HashMap<>(redaction());
            naming.put("publicAnswer", "Said to Zq7xname Zq7xsurname");
            refused("Redact entry", reference, naming);

            nothingIsLeft();
            assertThat(log.lines(Level.INFO)).noneMatch(NothingLeftBehindTest::marked);
        }
    }

    /** The engine keeps the stack trace of a failed step; what the database says of the row must not be in it. */
    @Test
    void aStepThatFailsLeavesNoTextInTheEngineOrTheLog() {
        String sender = "zq7xfails@zq7xplace.example";
        try (CapturedLog log = new CapturedLog()) {
            postman.deliver(sender, mail(sender));
            database.whileRefusing(
                    "office.outbox",
                    "template <> 'T01'",
                    () -> assertThatThrownBy(office::runJobs).hasStackTraceContaining("refused_by_test"));

            nothingIsLeft();
            assertThat(log.lines(Level.INFO)).noneMatch(NothingLeftBehindTest::marked);
        }
        String reference = entered.onlyOneFrom(sender).reference();
        office.runFailedJobs(reference);
        assertThat(office.openTasks(reference)).containsExactly("Triage contact");
    }

    private String received(String sender) {
        postman.deliver(sender, mail(sender));
        nothingIsLeft();
        office.runJobs();
        return entered.onlyOneFrom(sender).reference();
    }

    private void step(String person, String task, String reference, Map<String, Object> form) {
        office.sees(person, task, reference);
        nothingIsLeft();
        office.completes(person, task, reference, form);
        nothingIsLeft();
    }

    private void refused(String task, String reference, Map<String, Object> form) {
        assertThatThrownBy(() -> office.completes("spoc", task, reference, form))
                .hasRootCauseInstanceOf(InvalidForm.class);
    }

    private static boolean marked(String line) {
        return line.toLowerCase(Locale.ROOT).contains(EngineMemory.MARK);
    }

    private void nothingIsLeft() {
        new EngineMemory(database).nothingIsLeft();
    }

    private void onlyDeclaredVariables(String reference) throws Exception {
        new EngineMemory(database).onlyDeclaredVariables(reference);
    }

    private static Map<String, Object> triage(String contactClass) {
        return new HashMap<>(Map.of(
                "contactClass", contactClass,
                "requesterName", "Zq7xname Zq7xsurname",
                "requesterRole", "CANDIDATE",
                "requesterEmail", "zq7xreply@zq7xplace.example",
                "onBehalfOf", "Zq7xparty",
                "officeHeld", "Zq7xoffice",
                "informationSought", "zq7xsought",
                "triageNote", "zq7xnote",
                "holdsOffice", "no",
                "coveredByPublished", "no"));
    }

    private static Map<String, Object> draft() {
        return Map.of(
                "draftOutcome", "SUBMIT",
                "answerText", "zq7xanswer",
                "replyAddress", "zq7xreply@zq7xplace.example",
                "exploitationRisk", "zq7xrisk");
    }

    private static Map<String, Object> redaction() {
        return Map.of("publishDecision", "PUBLISH", "publicQuestion", "zq7xasked", "publicAnswer", "zq7xanswered");
    }

    private static String mail(String sender) {
        return "From: Zq7xname Zq7xsurname <" + sender + ">\nSubject: zq7xsubject\nMessage-ID: <" + sender + ">\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nzq7xbody\n--b\n"
                + "Content-Disposition: attachment; filename=zq7xfile.txt\n\nzq7xcontent\n--b--\n";
    }
}
