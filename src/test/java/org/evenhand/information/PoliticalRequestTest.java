package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import jakarta.mail.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.BehindTheScenes;
import org.evenhand.CapturedLog;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Offices;
import org.evenhand.election.Policies;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A political request goes to the commissioner in person, and nothing of it stays: in no table, mailbox or log. */
@EvenhandTest
class PoliticalRequestTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postman postman;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Policies policies;

    @Autowired
    Offices offices;

    @Autowired
    BehindTheScenes database;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    /** In every text of the message, and nowhere else in the world. */
    private final String mark = "zp" + UUID.randomUUID().toString().substring(0, 8);

    private final String sender = mark + "@" + mark + ".example";
    private final String commissioner = "private" + UUID.randomUUID().toString().substring(0, 8) + "@home.example";

    @BeforeEach
    void forwardAndDelete() {
        policies.change(PRESET, Map.of("political-requests", "FORWARD_AND_DELETE"), "chief-executive", "For this test");
    }

    @AfterEach
    void restore() {
        policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        personalAddress("");
    }

    @Test
    @Rule({"P18", "P18.1", "P18.2", "P18.3", "S13", "T11", "C23", "R7"})
    void itIsForwardedWholeAndNothingOfItStays() throws Exception {
        personalAddress(commissioner);
        int before = tally();
        try (CapturedLog log = new CapturedLog()) {
            Contact contact = triaged("POLITICAL");
            String reference = contact.reference();
            assertThat(whereIs(mark)).as("the search finds what is there").isNotEmpty();
            assertThat(inMailbox()).isTrue();

            office.completes("spoc", "Check political request", reference, Map.of("informationInside", "no"));
            assertThat(inMailbox()).as("one person alone deletes nothing").isTrue();
            office.completes("chief-executive", "Confirm deletion", reference, Map.of("deletionDecision", "DELETE"));

            List<? extends Message> forwarded = postman.mailboxOf(commissioner);
            assertThat(forwarded).hasSize(1);
            assertThat(forwarded.get(0).getSubject()).isEqualTo("Fwd: Support " + mark);
            assertThat(raw(forwarded.get(0)))
                    .contains("message/rfc822", "please endorse " + mark, "leaflet-" + mark + ".txt", "vote " + mark);

            assertThat(whereIs(mark)).isEmpty();
            assertThat(whereIs(reference)).isEmpty();
            assertThat(whereIs(contact.id().toString())).isEmpty();
            assertThat(inMailbox()).isFalse();
            assertThat(log.lines(Level.DEBUG).stream()
                            .filter(line -> line.toLowerCase(Locale.ROOT).contains(mark)))
                    .isEmpty();
        }
        assertThat(tally()).isEqualTo(before + 1);
        assertThat(database.sql()
                        .sql("select column_name from information_schema.columns where table_schema = 'office'"
                                + " and table_name = 'political_tally'")
                        .query(String.class)
                        .list())
                .as("all that is kept of it")
                .containsExactlyInAnyOrder("number", "day");
        postman.fetch();
        assertThat(entered.from(sender)).as("it does not come in again").isEmpty();
    }

    @Test
    @Rule("P18.3")
    void whoeverLookedFirstCannotConfirm() {
        personalAddress(commissioner);
        String reference = triaged("POLITICAL").reference();
        office.completes("spoc", "Check political request", reference, Map.of("informationInside", "no"));
        database.sql()
                .sql("update office.political_item set checked_by = 'chief-executive' where reference = ?")
                .param(reference)
                .update();
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Confirm deletion", reference, Map.of("deletionDecision", "DELETE")))
                .hasMessageContaining("another person must confirm (P18.3)");
        assertThat(postman.mailboxOf(commissioner)).isEmpty();
        assertThat(inMailbox()).isTrue();
    }

    @Test
    @Rule("P18.3")
    void whatAsksForInformationAsWellIsKeptAndAnswered() {
        personalAddress(commissioner);
        String reference = triaged("POLITICAL").reference();
        office.completes("spoc", "Check political request", reference, Map.of("informationInside", "no"));
        office.completes("chief-executive", "Confirm deletion", reference, Map.of("deletionDecision", "KEEP"));

        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
        assertThat(postman.mailboxOf(commissioner)).isEmpty();
        assertThat(inMailbox()).isTrue();
    }

    @Test
    @Rule("P18.1")
    void withoutTheCommissionersAddressNothingIsDeleted() {
        String reference = triaged("POLITICAL").reference();
        assertThatThrownBy(() -> office.completes(
                        "spoc", "Check political request", reference, Map.of("informationInside", "no")))
                .hasMessageContaining("/desk/office")
                .hasMessageContaining("Nothing has been deleted");
        assertThat(inMailbox()).isTrue();
        assertThat(office.openTasks(reference)).containsExactly("Check political request");
    }

    @Test
    @Rule("R7")
    void whereThePolicyHasItLoggedNothingIsForwardedOrDeleted() {
        policies.change(PRESET, Map.of("political-requests", "LOG"), "chief-executive", "For this test too");
        personalAddress(commissioner);
        int before = tally();
        Contact contact = triaged("POLITICAL");
        assertThat(office.openTasks(contact.reference())).containsExactly("Draft answer");
        assertThat(postman.mailboxOf(commissioner)).isEmpty();
        assertThat(inMailbox()).isTrue();
        assertThat(tally()).isEqualTo(before);
    }

    @Test
    @Rule("R7")
    void theDatabaseDeletesNothingThatWasNotConfirmedAndForwarded() {
        personalAddress(commissioner);
        String reference = triaged("POLITICAL").reference();
        office.completes("spoc", "Check political request", reference, Map.of("informationInside", "no"));
        assertThatThrownBy(() -> database.sql()
                        .sql("select office.forget_political(id) from office.political_item where reference = ?")
                        .param(reference)
                        .query((row, index) -> true)
                        .list())
                .hasMessageContaining("it is not confirmed, not forwarded, or published");
        assertThat(whereIs(mark)).isNotEmpty();
    }

    /** As after a crash: the forward has gone out and the case is forgotten, but the last step has not been done. */
    @Test
    @Rule({"P18.1", "P18.2"})
    void aStepThatFailsIsDoneLaterAndTheForwardNotSentAgain() {
        personalAddress(commissioner);
        String reference = triaged("POLITICAL").reference();
        office.completes("spoc", "Check political request", reference, Map.of("informationInside", "no"));
        confirm(reference);
        database.whileRefusing(
                "office.political_tally",
                "false",
                () -> assertThatThrownBy(office::runJobs).hasStackTraceContaining("refused_by_test"));
        assertThat(postman.mailboxOf(commissioner)).hasSize(1);
        assertThat(whereIs(mark)).isEmpty();
        assertThat(whereIs(reference)).isNotEmpty();

        management.createJobQuery().processDefinitionKey("political-deletion").list().stream()
                .map(Job::getId)
                .forEach(management::executeJob);
        assertThat(whereIs(reference)).isEmpty();
        assertThat(postman.mailboxOf(commissioner)).hasSize(1);
    }

    @Test
    @Rule("P18.1")
    void whatCannotBeForwardedIsKeptAndLookedAtAgain() {
        personalAddress(commissioner);
        String reference = triaged("POLITICAL").reference();
        office.completes("spoc", "Check political request", reference, Map.of("informationInside", "no"));
        confirm(reference);
        personalAddress("");
        office.runJobs();

        assertThat(office.openTasks(reference)).containsExactly("Check political request");
        assertThat(office.sees("spoc", "Check political request", reference).get("keptBecause"))
                .asString()
                .contains("takes no mail");
        assertThat(inMailbox()).isTrue();
    }

    /** Confirms, and leaves what follows to be run later. */
    private void confirm(String reference) {
        String task = office.open("Confirm deletion", reference).getId();
        identity.setAuthentication("chief-executive", List.of("chief-executive"));
        try {
            tasks.claim(task, "chief-executive");
            forms.submitTaskForm(task, Map.of("deletionDecision", "DELETE"));
        } finally {
            identity.clearAuthentication();
        }
    }

    private Contact triaged(String contactClass) {
        postman.deliver(sender, mail());
        office.runJobs();
        Contact contact = entered.onlyOneFrom(sender);
        office.completes(
                "spoc",
                "Triage contact",
                contact.reference(),
                new HashMap<>(Map.of(
                        "contactClass",
                        contactClass,
                        "requesterName",
                        "Zed " + mark,
                        "requesterRole",
                        "REPRESENTATIVE",
                        "requesterEmail",
                        sender,
                        "informationSought",
                        "please endorse " + mark,
                        "triageNote",
                        "note " + mark,
                        "holdsOffice",
                        "no",
                        "coveredByPublished",
                        "no")));
        return contact;
    }

    private String mail() {
        return """
                From: Zed %1$s <%2$s>
                To: spoc@opcc.example
                Subject: Support %1$s
                Message-ID: <%1$s@campaign.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b

                please endorse %1$s
                --b
                Content-Disposition: attachment; filename=leaflet-%1$s.txt

                vote %1$s
                --b--
                """.formatted(mark, sender);
    }

    private void personalAddress(String address) {
        var now = offices.current();
        Map<String, String> values = now.profile().filledIn();
        if (values.getOrDefault(OfficeField.COMMISSIONER_EMAIL.key(), "").equals(address)) {
            return;
        }
        values.put(OfficeField.COMMISSIONER_EMAIL.key(), address);
        offices.change(new OfficeProfile(values), now.number(), "For this test", "chief-executive");
    }

    /** Looks through every column of every table of every schema, as nobody but a superuser could. */
    private List<String> whereIs(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        for (String table : database.sql().sql("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").query(String.class).list()) {
            int rows = database.sql()
                    .sql("select count(*) from " + table + " t where t::text ilike :text or t::text ilike :hex")
                    .param("text", "%" + text + "%")
                    .param("hex", "%" + hex + "%")
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.add(rows + " rows of " + table);
            }
        }
        return found;
    }

    private boolean inMailbox() {
        return postman.mailboxOf(Postman.SPOC).stream()
                .anyMatch(message -> raw(message).contains(mark));
    }

    private int tally() {
        return database.sql()
                .sql("select count(*) from office.political_tally")
                .query(Integer.class)
                .single();
    }

    private static String raw(Message message) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
