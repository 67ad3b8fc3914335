package org.evenhand.preparation.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Postman;
import org.evenhand.mail.WrittenMail;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever answers a letter by mail has acknowledged it, and is answered like anyone else who writes. */
@EvenhandTest
@Rule({"P32.1", "P34.2"})
class AnsweredCircularTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postman postman;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Recipients recipients;

    @Autowired
    CircularLetters letters;

    @Autowired
    Receipts receipts;

    @Autowired
    BehindTheScenes behind;

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    @AfterEach
    void nobodyIsOnAList() {
        office.endsAll("circular-letter");
        behind.sql().sql("delete from office.circular_copy").update();
        behind.sql()
                .sql("update office.circular set settled_at = now() where settled_at is null")
                .update();
        behind.sql().sql("delete from office.recipient").update();
    }

    @Test
    void anAnswerFromTheAddressIsTheReceiptOnceAndTakesItsOrdinaryWay() {
        Circular circular = sentTo("ann", "bob");
        arrives(answer(address("ann").toUpperCase(), "ann").text("Thank you. May our reporter stand for the council?"));
        CircularCopy acknowledged = copy(circular, "ann");
        assertThat(acknowledged.acknowledgedHow()).matches("By mail at \\d\\d:\\d\\d");
        assertThat(acknowledged.acknowledgedOn()).isBetween(LocalDate.now().minusDays(1), LocalDate.now());
        assertThat(acknowledged.acknowledgedBy())
                .as("nobody of the office noted it")
                .isNull();
        assertThat(office.openTasks(
                        entered.onlyOneFrom(address("ann").toUpperCase()).reference()))
                .containsExactly("Triage contact");
        assertThat(receipts.missing(circular.id()))
                .extracting(CircularCopy::name)
                .containsExactly("bob");

        arrives(answer(address("ann"), "ann").text("And thank you again."));
        assertThat(copy(circular, "ann")).isEqualTo(acknowledged);
    }

    @Test
    void anAnswerToTheReminderIsOneTooAndTheLastOfThemEndsTheTask() {
        Circular circular = sentTo("ann");
        office.runFailedJobs(circular.reference()); // the reminder, before its day
        postman.sendWaiting();
        arrives(answer(address("ann"), "ann").text("We have it."));
        assertThat(receipts.missing(circular.id())).isEmpty();
        assertThat(office.openTasks(circular.reference())).isEmpty();
        assertThat(letters.of(circular.id()).settledAt()).isNotNull();
    }

    @Test
    void whatAMachineAnswersOrSomebodyElseIsNoReceipt() {
        Circular circular = sentTo("ann");
        String ann = address("ann");
        List.of(
                        answer(ann, "ann").header("Auto-Submitted", "auto-replied"),
                        answer(ann, "ann").header("Auto-Submitted", "auto-generated"),
                        answer(ann, "ann").header("Precedence", "bulk"),
                        answer(ann, "ann").header("X-Autoreply", "yes"),
                        from(ann, "Out of office: back on Monday", "ann"),
                        answer("someone." + ann, "ann"),
                        WrittenMail.from(ann).header("Message-ID", id()).subject("A question"))
                .forEach(this::arrives);
        assertThat(copy(circular, "ann").acknowledged()).isFalse();
        arrives(answer(ann, "ann"));
        assertThat(copy(circular, "ann").acknowledged()).isTrue();
    }

    private Circular sentTo(String... names) {
        for (String name : names) {
            recipients.add(new NewRecipient(Audience.EDITORS, name, "Org", address(name)), "communications");
        }
        String reference =
                office.starts("communications", "circular-letter", Map.of("audience", Audience.EDITORS.name()));
        office.completes("communications", "Prepare circular", reference, Map.of("listComplete", "yes"));
        office.completes("chief-executive", "Approve circular", reference, Map.of("circularDecision", "approve"));
        postman.sendWaiting();
        return letters.find(reference).orElseThrow();
    }

    private WrittenMail answer(String sender, String name) {
        return from(sender, "Re: The election", name);
    }

    /** A mail that refers to the latest letter of ours to this recipient. */
    private WrittenMail from(String sender, String subject, String name) {
        List<MimeMessage> received = postman.mailboxOf(address(name));
        try {
            return WrittenMail.from(sender)
                    .header("Message-ID", id())
                    .subject(subject)
                    .answering(received.get(received.size() - 1).getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void arrives(WrittenMail mail) {
        postman.leave(mail.bytes());
        postman.fetch();
        office.runJobs();
    }

    private CircularCopy copy(Circular circular, String name) {
        return letters.copies(circular.id()).stream()
                .filter(copy -> copy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String address(String name) {
        return name + "." + word + "@recipient.example";
    }

    private static String id() {
        return "<" + UUID.randomUUID() + "@recipient.example>";
    }
}
