package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter carries papers of its own case, and never one of another. */
@EvenhandTest
class EnclosureTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    Documents documents;

    @Autowired
    MasterRegister register;

    @Autowired
    JdbcClient jdbc;

    private final String recipient = UUID.randomUUID() + "@enclosure.example";
    private Contact own;
    private Contact other;

    @BeforeEach
    void twoCases() {
        own = contact();
        other = contact();
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from office.outbox where recipient = ?")
                .param(recipient)
                .update();
    }

    @Test
    void aPaperOfTheCaseGoesWithTheLetterBesideItsTwoParts() throws Exception {
        Document first = paper(own, "figures ü.txt", "text/html", "1,2");
        Document second = paper(own, "../plan.pdf", "application/pdf", "%PDF");
        outbox.put(letter(own, List.of(second.id(), first.id())));
        postman.sendWaiting();

        MimeMessage sent = postman.mailboxOf(recipient).get(0);
        assertThat(Postman.textOf(sent)).isEqualTo("Text");
        assertThat(Postman.htmlOf(sent)).contains("Text");
        MimeMultipart parts = (MimeMultipart) sent.getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        BodyPart plan = parts.getBodyPart(1);
        assertThat(plan.getDisposition()).isEqualTo("attachment");
        assertThat(plan.getFileName()).doesNotContain("/").contains("plan.pdf");
        assertThat(new String(plan.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("%PDF");
        assertThat(parts.getBodyPart(2).getContentType()).startsWith("text/html");
    }

    @Test
    void aPaperOfAnotherCaseIsRefusedAndSoIsTheLetter() {
        Document mine = paper(own, "mine.txt", "text/plain", "1");
        Document theirs = paper(other, "theirs.txt", "text/plain", "2");
        for (List<UUID> enclosed :
                List.of(List.of(theirs.id()), List.of(mine.id(), theirs.id()), List.of(UUID.randomUUID()))) {
            assertThatThrownBy(() -> outbox.put(letter(own, enclosed))).isInstanceOf(CasePapers.NotOfTheCase.class);
        }
        assertThatThrownBy(() -> outbox.put(letter(own, List.of(mine.id())).about(null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(outbox.of(own.id())).isEmpty();
    }

    /** Between putting in and sending, a message and its papers may be filed elsewhere. */
    @Test
    void aPaperThatHasGoneToAnotherCaseMeanwhileIsNotSent() {
        Document mine = paper(own, "mine.txt", "text/plain", "1");
        outbox.put(letter(own, List.of(mine.id())));
        jdbc.sql("update office.document set contact_id = ?, number = 900 where id = ?")
                .params(other.id(), mine.id())
                .update();
        postman.sendWaiting();

        assertThat(postman.mailboxOf(recipient)).isEmpty();
        assertThat(outbox.of(own.id())).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo("WAITING");
            assertThat(letter.lastError()).contains("not of the case");
        });
    }

    private Letter letter(Contact contact, List<UUID> enclosed) {
        return new Letter(
                        "enclosure " + UUID.randomUUID(), contact.id(), "T05", recipient, "Hello", "Text", null, false)
                .enclosing(enclosed);
    }

    private Document paper(Contact contact, String name, String type, String content) {
        documents.add(contact.id(), name, type, content.getBytes(StandardCharsets.UTF_8));
        List<Document> all = documents.of(contact.id());
        return all.get(all.size() - 1);
    }

    private Contact contact() {
        return register.enter(new NewContact(
                Instant.now(),
                ContactMethod.LETTER,
                "spoc",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "?",
                null,
                null));
    }
}
