package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.LetterRefused;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Postman;
import org.evenhand.mail.SentLetter;
import org.evenhand.mail.WrittenMail;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter that came back is seen to by a person. */
@EvenhandTest
@Rule("P09.10")
class UndeliveredMailTest {

    private static final String TASK = "Deal with undelivered mail";

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private final String sender = "gone" + UUID.randomUUID() + "@undelivered.example";
    private final String right = "right" + UUID.randomUUID() + "@undelivered.example";
    private Contact contact;

    @BeforeEach
    void aLetterComesBack() {
        arrives(WrittenMail.from("<" + sender + ">").subject("Custody figures"));
        contact = entered.onlyOneFrom(sender);
        postman.sendWaiting();
        arrives(bounce("1"));
    }

    @Test
    void theTaskShowsTheLetterAndWhatTheMailSystemSays() {
        assertThat(letters()).extracting(SentLetter::state).containsExactly("BOUNCED");
        assertThat(outbox.bounced()).extracting(SentLetter::recipient).contains(sender);
        Map<String, Object> form = office.sees("spoc", TASK, contact.reference());
        assertThat(form).containsEntry("letterRecipient", sender).containsEntry("letterTemplate", "T01");
        assertThat(form.get("letterDiagnostic")).asString().contains("5.1.1", "no mailbox here");
    }

    @Test
    void aSecondReportOnTheSameLetterMakesNoSecondTask() {
        arrives(bounce("2"));

        assertThat(office.openTasks(contact.reference())).containsExactlyInAnyOrder("Triage contact", TASK);
    }

    @Test
    void theLetterGoesToTheRightAddressOnceAndTheOneThatCameBackStays() throws Exception {
        completes(Map.of("undeliveredRemedy", "READDRESS", "otherAddress", right, "remedyNote", "Misspelt"));
        postman.sendWaiting();

        assertThat(letters())
                .extracting(SentLetter::recipient, SentLetter::state)
                .containsExactlyInAnyOrder(tuple(sender, "BOUNCED"), tuple(right, "SENT"));
        assertThat(postman.mailboxOf(right)).hasSize(1);
        assertThat(postman.mailboxOf(right).get(0).getSubject()).contains(contact.reference());
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.kind().equals("Undelivered letter"))
                .extracting(Decision::outcome, Decision::reason)
                .containsExactly(tuple("Sent again to " + right, "Misspelt"));
    }

    @Test
    void anotherRemedyIsRecordedAndNothingIsSent() {
        completes(Map.of("undeliveredRemedy", "OTHER", "remedyNote", "Told by letter"));

        assertThat(letters()).hasSize(1);
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
    }

    @Test
    void theAddressMustBeAnotherOne() {
        assertThatThrownBy(() -> completes(
                        Map.of("undeliveredRemedy", "READDRESS", "otherAddress", sender, "remedyNote", "Again")))
                .hasMessageContaining("came back from this address");
        assertThatThrownBy(() -> completes(Map.of("undeliveredRemedy", "READDRESS", "remedyNote", "Again")))
                .hasMessageContaining("enter the address");
        assertThat(letters()).hasSize(1);
    }

    /** What a relay refuses while it is sent is no less undelivered than what comes back later. */
    @Test
    void aLetterThatIsRefusedAtOnceIsATaskAsWell() {
        completes(Map.of("undeliveredRemedy", "OTHER", "remedyNote", "Told by letter"));
        UUID letter = letters().get(0).id();
        jdbc.sql("update office.outbox set state = 'DEAD' where id = ?")
                .param(letter)
                .update();
        events.publishEvent(new LetterRefused(letter, contact.id()));
        office.runJobs();

        assertThat(office.sees("spoc", TASK, contact.reference())).containsEntry("letterRecipient", sender);
        completes(Map.of("undeliveredRemedy", "READDRESS", "otherAddress", right, "remedyNote", "Misspelt"));
        assertThat(letters()).extracting(SentLetter::recipient).contains(right);
    }

    private void completes(Map<String, Object> form) {
        office.completes("spoc", TASK, contact.reference(), form);
    }

    private List<SentLetter> letters() {
        return outbox.of(contact.id());
    }

    private void arrives(WrittenMail mail) {
        postman.leave(mail.bytes());
        postman.fetch();
        office.runJobs();
    }

    private WrittenMail bounce(String number) {
        UUID letter = letters().get(0).id();
        return WrittenMail.from("<MAILER-DAEMON@relay.example>")
                .subject("Undelivered Mail Returned to Sender")
                .header("Message-ID", "<" + number + letter + "@relay.example>")
                .header("Content-Type", "multipart/report; report-type=delivery-status; boundary=cut")
                .text(
                        "--cut\n\nSorry.\n--cut\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n"
                                + "Final-Recipient: rfc822; " + sender + "\nAction: failed\nStatus: 5.1.1\n"
                                + "Diagnostic-Code: smtp; 550 no mailbox here\n--cut\nContent-Type: message/rfc822\n\n"
                                + "Message-ID: <evenhand." + letter + "@opcc.example>\n\nOurs\n--cut--");
    }
}
