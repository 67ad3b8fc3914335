package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.evenhand.EvenhandTest;
import org.evenhand.SettableClock;
import org.evenhand.demo.DemoMailServer;
import org.evenhand.election.Office;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@EvenhandTest
@Rule("P09.10")
class OutboxTest {

    private static final String TO = "reader@outbox.example";

    @Autowired
    Postman postman;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Office office;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MasterRegister register;

    @Autowired
    Enclosures enclosures;

    private final SettableClock clock = new SettableClock(Instant.now());
    private final SortingOffice relay = new SortingOffice();
    private Outbox outbox;
    private UUID contact;

    @BeforeEach
    void onlyTheseLettersWait() {
        postman.sendWaiting();
        outbox = new Outbox(jdbc, new Deliveries(jdbc, clock), enclosures, clock);
        contact = register.enter(new NewContact(
                        clock.instant(),
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
                        null))
                .id();
    }

    @AfterEach
    void noneIsLeftForOtherTests() {
        jdbc.sql("delete from office.outbox where contact_id = ?")
                .param(contact)
                .update();
    }

    @Test
    void aSecondLetterForTheSameReasonIsNotSent() {
        outbox.put(letter("once " + contact, TO, "First"));
        outbox.put(letter("once " + contact, TO, "Second"));
        sender(relay).sendWaiting();
        outbox.put(letter("once " + contact, TO, "Third"));
        sender(relay).sendWaiting();

        assertThat(relay.subjects()).containsExactly("First");
        assertThat(outbox.of(contact)).extracting(SentLetter::state).containsExactly("SENT");
    }

    @Test
    void aLetterThatCannotBeSentIsTriedLessAndLessOftenAndThenGivenUp() {
        outbox.put(letter("dead " + contact, TO, "Hello"));
        relay.away = true;
        List<Duration> pauses = new ArrayList<>();
        Instant last = clock.instant();
        while (state().equals("WAITING")) {
            int before = relay.attempts;
            sender(relay).sendWaiting();
            if (relay.attempts > before) {
                pauses.add(Duration.between(last, clock.instant()));
                last = clock.instant();
            }
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(relay.attempts).isEqualTo(OutboxSender.MAX_ATTEMPTS);
        assertThat(pauses.stream().map(Duration::toMinutes)).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L);
        assertThat(outbox.dead())
                .filteredOn(letter -> contact.equals(letter.contactId()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.attempts()).isEqualTo(8);
                    assertThat(letter.lastError()).contains("away");
                    assertThat(letter.recipient()).isEqualTo(TO);
                });
        clock.advance(Duration.ofDays(30));
        sender(relay).sendWaiting();
        assertThat(relay.attempts).isEqualTo(8);
    }

    @Test
    void aLetterGivenUpIsSentWhenAPersonHasItTriedAgain() {
        outbox.put(letter("again " + contact, TO, "Hello"));
        jdbc.sql("update office.outbox set state = 'DEAD', attempts = 8 where contact_id = ?")
                .param(contact)
                .update();

        outbox.retry(outbox.of(contact).get(0).id(), "spoc");
        sender(relay).sendWaiting();

        assertThat(relay.subjects()).containsExactly("Hello");
        assertThat(state()).isEqualTo("SENT");
        assertThat(jdbc.sql("""
                select d.answer from office.delivery d join office.outbox o on o.id = d.letter_id
                where o.contact_id = ? and d.outcome = 'RETRIED'""").param(contact).query(String.class).list()).containsExactly("spoc");
        outbox.retry(outbox.of(contact).get(0).id(), "spoc");
        sender(relay).sendWaiting();
        assertThat(relay.subjects()).hasSize(1);
    }

    @Test
    void aLetterThatCannotEvenBeWrittenHoldsUpNoOther() {
        outbox.put(letter("broken " + contact, TO, SortingOffice.UNWRITABLE));
        clock.advance(Duration.ofSeconds(1));
        outbox.put(letter("behind " + contact, TO, "Hello"));

        sender(relay).sendWaiting();

        assertThat(relay.subjects()).containsExactly("Hello");
        assertThat(outbox.of(contact)).extracting(SentLetter::attempts).containsExactly(1, 1);
        assertThat(outbox.of(contact)).extracting(SentLetter::state).containsExactly("WAITING", "SENT");
    }

    @Test
    void aMailServerThatIsAwayForAWhileLosesNothing() {
        DemoMailServer server = DemoMailServer.start(0, 0);
        JavaMailSenderImpl mailer = new JavaMailSenderImpl();
        mailer.setHost("127.0.0.1");
        mailer.setPort(server.smtpPort());
        server.greenMail().stop();
        IntStream.range(0, 5).forEach(i -> outbox.put(letter("away " + i + contact, TO, "Letter " + i)));

        sender(smtp(mailer)).sendWaiting();
        assertThat(outbox.of(contact)).extracting(SentLetter::state).containsOnly("WAITING");

        DemoMailServer again = DemoMailServer.start(mailer.getPort(), 0);
        try {
            clock.advance(Duration.ofMinutes(1));
            sender(smtp(mailer)).sendWaiting();

            assertThat(again.greenMail().getReceivedMessages())
                    .extracting(MimeMessage::getSubject)
                    .containsExactlyInAnyOrder("Letter 0", "Letter 1", "Letter 2", "Letter 3", "Letter 4");
            assertThat(outbox.of(contact)).extracting(SentLetter::state).containsOnly("SENT");
        } finally {
            again.greenMail().stop();
        }
    }

    @Test
    void twoSendersAtOnceSendEachLetterOnce() {
        IntStream.range(0, 20).forEach(i -> outbox.put(letter("both " + i + contact, TO, "Letter " + i)));
        relay.bothInside = new CyclicBarrier(2);

        CompletableFuture<Void> one =
                CompletableFuture.runAsync(() -> sender(relay).sendWaiting());
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> sender(relay).sendWaiting());
        CompletableFuture.allOf(one, other).orTimeout(60, TimeUnit.SECONDS).join();

        assertThat(relay.subjects()).hasSize(20).doesNotHaveDuplicates();
        assertThat(outbox.of(contact)).extracting(SentLetter::state).containsOnly("SENT");
    }

    /** After a crash between sending and the record of it, mail programs show the second as the same message. */
    @Test
    void aLetterSentAgainIsRecognisablyTheSame() throws Exception {
        outbox.put(letter("same " + contact, TO, "Hello"));
        sender(relay).sendWaiting();
        jdbc.sql("update office.outbox set state = 'WAITING' where contact_id = ?")
                .param(contact)
                .update();
        sender(relay).sendWaiting();

        String id = outbox.of(contact).get(0).id().toString();
        assertThat(relay.sent).hasSize(2);
        for (MimeMessage message : relay.sent) {
            assertThat(message.getMessageID()).isEqualTo("<evenhand." + id + "@opcc.example>");
        }
    }

    @Test
    void aLineBreakInALetterCannotAddAHeader() throws Exception {
        outbox.put(new Letter(
                "break " + contact,
                contact,
                "T05",
                TO,
                "Hello\r\nBcc: victim@outbox.example\r\n\r\nbody",
                "Text",
                new Letter.Thread("<a@b>\r\nX-Injected: yes", "<c@d>\nX-Injected: yes"),
                false));
        outbox.put(letter("break 2 " + contact, TO + "\r\nBcc: victim@outbox.example", "Hello"));
        sender(relay).sendWaiting();

        assertThat(relay.sent).singleElement().satisfies(message -> {
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getHeader("X-Injected")).isNull();
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(Postman.textOf(message)).isEqualTo("Text");
        });
        assertThat(outbox.of(contact)).extracting(SentLetter::state).containsExactlyInAnyOrder("SENT", "WAITING");
    }

    /** RFC 5322, 2.1.1: a longer line may be refused on the way. */
    @Test
    void aLongConversationIsNamedInLinesThatAnyServerTakes() throws Exception {
        String before = String.join(
                " ",
                IntStream.range(0, 200)
                        .mapToObj(i -> "<message-" + i + "@long.example>")
                        .toList());
        outbox.put(new Letter(
                "long " + contact, contact, "T05", TO, "Hello", "Text", new Letter.Thread("<last@x>", before), false));
        sender(relay).sendWaiting();

        String header = relay.sent.get(0).getHeader("References", null);
        assertThat(header.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(998));
        assertThat(header.split("\\s+")).hasSize(201).endsWith("<last@x>");
    }

    private String state() {
        return outbox.of(contact).get(0).state();
    }

    private Relay smtp(JavaMailSenderImpl settings) {
        return new SmtpRelay(settings, new RelayLogin(false, "", "", new RelaySettings(null)), new AccessTokens(clock));
    }

    private OutboxSender sender(Relay relay) {
        return new OutboxSender(
                jdbc,
                relay,
                new LetterMessage(office, new MailSettings(List.of(), true), clock),
                enclosures,
                new Deliveries(jdbc, clock),
                event -> {},
                transaction,
                clock);
    }

    private Letter letter(String businessKey, String to, String subject) {
        return new Letter(businessKey, contact, "T05", to, subject, "Text", null, false);
    }
}
