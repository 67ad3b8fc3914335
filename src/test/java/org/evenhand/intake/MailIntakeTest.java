package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.CapturedLog;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

@EvenhandTest
class MailIntakeTest {

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Documents documents;

    @Autowired
    Messages messages;

    @Autowired
    Outbox outbox;

    @Autowired
    Acknowledgement acknowledgement;

    @Autowired
    RuntimeService runtime;

    @Autowired
    BehindTheScenes database;

    @Test
    @Rule({"P09.1", "P10.6", "C01", "C02", "C04", "C05", "C08"})
    void aMessageBecomesAContactWithItsDateSenderMeansAndQuestion() {
        Contact contact = received("whole@mail-intake.example", "Subject: Custody figures", "How many people?");

        assertThat(contact.reference()).matches("EC-\\d{4}-\\d{4,}");
        assertThat(contact.contactedAt().toInstant()).isEqualTo(Instant.parse("2026-03-02T10:15:00Z"));
        assertThat(contact.requesterName()).isEqualTo("Alex Writer");
        assertThat(contact.method()).isEqualTo(ContactMethod.EMAIL);
        assertThat(contact.receivedBy()).isEqualTo(Postman.SPOC);
        assertThat(contact.subject()).isEqualTo("Custody figures");
        assertThat(contact.informationSought()).isEqualTo("How many people?");
        assertThat(contact.registeredAt()).isBetween(OffsetDateTime.now().minusMinutes(5), OffsetDateTime.now());
        assertThat(contact.problem()).isNull();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(contact.reference())
                        .count())
                .isEqualTo(1);
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
    }

    @Test
    @Rule("C07")
    void itsFilesBecomeNumberedDocuments() {
        Contact contact = received(
                "files@mail-intake.example", "Subject: Two files\nContent-Type: multipart/mixed; boundary=b", """
                --b

                See the files.
                --b
                Content-Disposition: attachment; filename=first.txt

                One
                --b
                Content-Disposition: attachment; filename=second.pdf
                Content-Type: text/plain

                %PDF-1.4
                --b--
                """);

        assertThat(contact.informationSought()).isEqualTo("See the files.");
        assertThat(documents.of(contact.id()))
                .extracting(Document::label, Document::fileName, Document::mediaType)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("001", "first.txt", "text/plain"),
                        org.assertj.core.groups.Tuple.tuple("002", "second.pdf", "application/pdf"));
        assertThat(documents.content(contact.id(), 1)).hasValue("One".getBytes(StandardCharsets.UTF_8));
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("attachmentList"))
                .asString()
                .contains("001  first.txt", "002  second.pdf  (application/pdf, 8 bytes)");
    }

    @Test
    void theMessageIsKeptAsItCame() {
        byte[] raw =
                mail("raw@mail-intake.example", "Subject:   odd   spaces\nX-Odd:\tkept\n and folded", "  £ \t end ");
        postman.leave(raw);
        postman.fetch();

        Contact contact = entered.onlyOneFrom("raw@mail-intake.example");
        assertThat(messages.of(contact.id()))
                .singleElement()
                .satisfies(message -> assertThat(messages.raw(message.id())).hasValue(raw));
    }

    @Test
    @Rule({"T01", "P09.11"})
    void theSenderIsToldOnceThatTheMessageIsHereAndWhatHappensToIt() throws Exception {
        String sender = "told@mail-intake.example";
        Contact contact = received(
                sender, "Subject: Question\nMessage-ID: <second@told>\nReferences: <first@told>", "How many people?");
        acknowledgement.send(contact.id());
        postman.sendWaiting();
        postman.sendWaiting();

        List<MimeMessage> letters = postman.mailboxOf(sender);
        assertThat(letters).hasSize(1);
        MimeMessage letter = letters.get(0);
        assertThat(letter.getHeader("In-Reply-To", null)).isEqualTo("<second@told>");
        assertThat(letter.getHeader("References", null)).isEqualTo("<first@told> <second@told>");
        assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
        assertThat(letter.getSubject()).contains(contact.reference());
        assertThat(Postman.textOf(letter))
                .contains(contact.reference(), "2 March 2026", "single point of contact", Postman.SPOC)
                .contains("the same standing with this office as any member of the public")
                .contains("shared equally", "published", "/register")
                .doesNotContainPattern("(within|by|in) (\\d+|five|ten|twenty) (working )?days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: auto-generated", "List-Unsubscribe: <mailto:off@x>", "Precedence: bulk"})
    void mailOfAMachineThatMayCarryAPersonsWordsIsEnteredAndNeverAnswered(String header) {
        String sender = "machine" + Math.abs(header.hashCode()) + "@mail-intake.example";
        Contact contact = received(sender, "Subject: Out of office\n" + header, "I am away.");

        assertThat(outbox.of(contact.id())).isEmpty();
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
    }

    @Test
    void mailFromTheOfficesOwnAddressIsNeverAnswered() {
        Contact contact = received(Postman.SPOC, "Subject: To ourselves", "A note");

        assertThat(outbox.of(contact.id())).isEmpty();
    }

    @Test
    void anAddressThatWritesWithoutEndIsAnsweredTenTimesADay() {
        String sender = "endless@mail-intake.example";
        for (int i = 0; i < Acknowledgement.MOST_A_DAY + 2; i++) {
            postman.leave(mail(sender, "Subject: Again\nMessage-ID: <endless-" + i + "@x>", "And again " + i));
        }
        postman.fetch();
        office.runJobs();

        assertThat(entered.from(sender)).hasSize(Acknowledgement.MOST_A_DAY + 2);
        assertThat(outbox.countTo(
                        sender, Acknowledgement.TEMPLATE, Instant.now().minus(Duration.ofHours(1))))
                .isEqualTo(Acknowledgement.MOST_A_DAY);
    }

    @Test
    void aSecondCopyMakesNoSecondContact() {
        String sender = "copies@mail-intake.example";
        byte[] first = mail(sender, "Subject: Once\nMessage-ID: <copies@x>", "Only once");
        byte[] second = ("Received: from a by b; Mon, 2 Mar 2026 10:16:00 +0000\r\nX-Scanned: yes\r\n"
                        + new String(first, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        postman.leave(first);
        postman.leave(second);
        postman.fetch();
        postman.leave(first);
        postman.fetch();
        office.runJobs();

        Contact contact = entered.onlyOneFrom(sender);
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
        assertThat(outbox.of(contact.id())).hasSize(1);
    }

    @Test
    void aMessageIdUsedTwiceForDifferentWordsHidesNeither() {
        String sender = "reused@mail-intake.example";
        postman.leave(mail(sender, "Subject: One\nMessage-ID: <reused@x>", "The first question"));
        postman.leave(mail(sender, "Subject: Two\nMessage-ID: <reused@x>", "The second question"));
        postman.fetch();

        assertThat(entered.from(sender))
                .extracting(Contact::informationSought)
                .containsExactly("The first question", "The second question");
    }

    @Test
    void aMessageWithoutAnIdDeliveredTwiceIsEnteredOnce() {
        byte[] raw = mail("nameless@mail-intake.example", "Subject: No id", "No id at all");
        postman.leave(raw);
        postman.leave(raw);
        postman.fetch();
        postman.fetch();

        entered.onlyOneFrom("nameless@mail-intake.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: broken@mail-intake.example\r\nContent-Type: multipart/mixed; boundary=never\r\n\r\nwords",
                "\u0001\u0002\u0000 no message %d",
                ""
            })
    void aMessageThatCannotBeReadWaitsForAPersonWithItsProblem(String raw) {
        postman.fetch();
        int before = entered.count();
        postman.leave(raw.getBytes(StandardCharsets.UTF_8));
        postman.fetch();
        office.runJobs();

        assertThat(entered.count()).isEqualTo(before + 1);
        Contact contact = entered.latest();
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("intakeProblem"))
                .asString()
                .isNotBlank();
        assertThat(messages.of(contact.id())).hasSize(1);
    }

    @Test
    void aMessageThatIsTooLargeIsEnteredWithItsHeadersAndStaysInTheMailbox() {
        String sender = "large@mail-intake.example";
        postman.leave(mail(sender, "Subject: Large", "x".repeat(5000)));
        postman.fetchUpTo(DataSize.ofKilobytes(2));
        postman.fetch();
        office.runJobs();

        Contact contact = entered.onlyOneFrom(sender);
        assertThat(contact.subject()).isEqualTo("Large");
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("intakeProblem"))
                .asString()
                .contains("too large");
        assertThat(messages.of(contact.id()))
                .singleElement()
                .satisfies(message -> assertThat(messages.raw(message.id()))
                        .hasValueSatisfying(raw -> assertThat(raw).hasSizeBetween(50, 1000)));
    }

    @Test
    void aMessageOfThirtyMegabytesIsTakenInWhole() {
        String sender = "heavy@mail-intake.example";
        byte[] file = new byte[22 * 1024 * 1024];
        Arrays.fill(file, (byte) 'x');
        postman.leave(mail(
                sender,
                "Subject: Heavy\nContent-Type: multipart/mixed; boundary=b",
                "--b\n\nSee the file.\n--b\nContent-Disposition: attachment; filename=heavy.bin\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(file) + "\n--b--"));
        postman.fetch();

        Contact contact = entered.onlyOneFrom(sender);
        assertThat(contact.informationSought()).isEqualTo("See the file.");
        assertThat(documents.of(contact.id()))
                .singleElement()
                .extracting(Document::size)
                .isEqualTo((long) file.length);
        assertThat(contact.problem()).isNull();
    }

    @Test
    void aMessageThatCannotBeStoredHoldsUpNoOtherAndIsTakenInLater() {
        String first = "poisoned@mail-intake.example";
        String second = "behind@mail-intake.example";
        postman.leave(mail(first, "Subject: Poisoned", "Quenchworthy words"));
        postman.leave(mail(second, "Subject: Behind it", "Fine"));

        try (CapturedLog log = new CapturedLog()) {
            database.whileRefusing("office.message", "subject is distinct from 'Poisoned'", postman::fetch);

            assertThat(entered.from(first)).isEmpty();
            entered.onlyOneFrom(second);
            assertThat(log.lines(Level.ERROR))
                    .singleElement()
                    .asString()
                    .contains("could not be taken in")
                    .doesNotContain("Quenchworthy", "Poisoned", first);
        }

        postman.fetch();
        assertThat(entered.onlyOneFrom(first).informationSought()).isEqualTo("Quenchworthy words");
    }

    private Contact received(String sender, String headers, String body) {
        postman.deliver(sender, mail(sender, headers, body));
        office.runJobs();
        return entered.onlyOneFrom(sender);
    }

    private static byte[] mail(String sender, String headers, String body) {
        return ("From: Alex Writer <" + sender + ">\nTo: " + Postman.SPOC + "\nDate: Mon, 2 Mar 2026 10:15:00 +0000\n"
                        + headers + "\n\n" + body + "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
