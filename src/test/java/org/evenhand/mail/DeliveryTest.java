package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.mail.Delivery.Outcome.ACCEPTED;
import static org.evenhand.mail.Delivery.Outcome.BOUNCED;
import static org.evenhand.mail.Delivery.Outcome.DEFERRED;
import static org.evenhand.mail.Delivery.Outcome.DELAYED;
import static org.evenhand.mail.Delivery.Outcome.FAILED;
import static org.evenhand.mail.Delivery.Outcome.RETRIED;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.SettableClock;
import org.evenhand.election.Office;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a letter is recorded attempt by attempt, in the relay's own words, and shown. */
@EvenhandTest
@Rule("P09.10")
class DeliveryTest {

    @LocalServerPort
    int port;

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
    Outbox outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Enclosures enclosures;

    private final SettableClock clock = new SettableClock(Instant.now());
    private final ScriptedRelay relay = new ScriptedRelay();
    private final String recipient = UUID.randomUUID() + "@delivery.example";
    private final List<Object> events = new ArrayList<>();
    private Contact contact;

    @BeforeEach
    void onlyThisLetterWaits() {
        postman.sendWaiting();
        // what other tests left took its time, and a letter is not due before it is written
        clock.advance(Duration.between(clock.instant(), Instant.now()));
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
                null));
    }

    @AfterEach
    void nothingIsLeft() {
        relay.close();
        jdbc.sql("delete from office.outbox where recipient = ?")
                .param(recipient)
                .update();
    }

    @Test
    void theRelaysAnswerToAnAcceptedLetterIsKept() {
        put();
        send(null);
        assertThat(what()).containsExactly("ACCEPTED 250 2.0.0 Ok: queued as 4F2A");
        assertThat(Jsoup.parse(spoc("/desk/contacts/" + contact.reference())).text())
                .contains("Accepted by the mail system: 250 2.0.0 Ok: queued as 4F2A");
        assertThat(Jsoup.parse(spoc("/desk/mail"))
                        .select("section[aria-labelledby=sent]")
                        .text())
                .contains(recipient, "queued as 4F2A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL | 451 4.3.0 Try later                  | DEFERRED
            RCPT | 450 4.2.1 Greylisted                 | DEFERRED
            DATA | 421 4.3.2 Shutting down              | DEFERRED
            .    | 452 4.3.1 Disk full                  | DEFERRED
            AUTH | 535 5.7.8 Bad credentials            | DEFERRED
            MAIL | 530 5.7.0 Authentication required    | DEFERRED
            RCPT | 550 5.1.1 No such user               | FAILED
            .    | 554 5.7.1 Refused                    | FAILED
            """)
    void whatCanBeMendedIsTriedAgainAndWhatCannotIsGivenUpAtOnce(String step, String answer, String outcome) {
        relay.answers.put(step, answer);
        put();
        send(null);
        assertThat(what()).singleElement().asString().startsWith(outcome).contains(answer.substring(0, 3));
        assertThat(outbox.of(contact.id()))
                .singleElement()
                .extracting(SentLetter::state)
                .isEqualTo(outcome.equals("FAILED") ? "DEAD" : "WAITING");
        assertThat(events).hasSize(outcome.equals("FAILED") ? 1 : 0);
    }

    @Test
    void aLetterGivenUpIsShownWithItsAttemptsAndTriedAgainByAPerson() {
        relay.answers.put("RCPT", "550 5.1.1 No such user");
        UUID letter = put();
        send(null);
        String row = Jsoup.parse(spoc("/desk/mail"))
                .select("section[aria-labelledby=dead] tr:contains(" + recipient + ")")
                .text();
        assertThat(row).contains("550 5.1.1 No such user", "Try again");

        StaffBrowser browser = StaffBrowser.signedIn(port, "spoc");
        browser.form("/desk/mail/" + letter + "/retry", java.util.Map.of("_csrf", browser.token("/desk/mail")));
        relay.answers.put("RCPT", "250 Ok");
        clock.advance(Duration.ofMinutes(1));
        send(null);
        assertThat(outcomes()).containsExactly(FAILED, RETRIED, ACCEPTED);
    }

    @Test
    void everyAttemptIsRecordedAndNoneIsRewritten() {
        relay.answers.put("RCPT", "450 4.2.1 Greylisted");
        put();
        send(null);
        clock.advance(Duration.ofMinutes(2));
        send(null);
        relay.answers.put("RCPT", "250 Ok");
        clock.advance(Duration.ofMinutes(5));
        send(null);
        assertThat(outcomes()).containsExactly(DEFERRED, DEFERRED, ACCEPTED);
        assertThatThrownBy(() ->
                        jdbc.sql("update office.delivery set answer = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatMailSystemsReportLaterIsAddedToTheSameStory() {
        UUID letter = put();
        send(null);
        outbox.reported(letter, new DeliveryReport(MailKind.DELAY, letter, recipient, "4.4.1 still trying"));
        outbox.bounced(letter, "5.1.1 user unknown");
        assertThat(outcomes()).containsExactly(ACCEPTED, DELAYED, BOUNCED);
        assertThat(Jsoup.parse(spoc("/desk/mail"))
                        .select("section[aria-labelledby=bounced]")
                        .text())
                .contains("5.1.1 user unknown");
    }

    /** As Exchange Online wants it; the token stands where a password would. */
    @Test
    void theRelayIsSignedInToWithATokenWhereItIsSetSo() throws Exception {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/token", exchange -> {
            byte[] body = "{\"access_token\":\"t0ken\",\"expires_in\":3600}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
        try {
            put();
            send(new Mailbox.OAuth(
                    "http://127.0.0.1:" + service.getAddress().getPort() + "/token", "office", "secret", "scope"));
            assertThat(outcomes()).containsExactly(ACCEPTED);
            String auth = relay.commands.stream()
                    .filter(command -> command.startsWith("AUTH XOAUTH2 "))
                    .findFirst()
                    .orElseThrow();
            assertThat(new String(Base64.getDecoder().decode(auth.substring(13)), StandardCharsets.UTF_8))
                    .isEqualTo("user=spoc@opcc.example\1auth=Bearer t0ken\1\1");
        } finally {
            service.stop(0);
        }
    }

    @Test
    void withoutATokenServiceTheLetterWaits() throws IOException {
        put();
        send(new Mailbox.OAuth("http://127.0.0.1:1/token", "office", "secret", "scope"));
        assertThat(what()).singleElement().asString().startsWith("DEFERRED").contains("token service");
    }

    private UUID put() {
        outbox.put(new Letter(
                "delivery " + UUID.randomUUID(), contact.id(), "T05", recipient, "Hello", "Text", null, false));
        return outbox.of(contact.id()).get(0).id();
    }

    private void send(Mailbox.@Nullable OAuth oauth) {
        JavaMailSenderImpl settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(relay.port());
        settings.setUsername("spoc@opcc.example");
        settings.setPassword("secret");
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", "true");
        properties.setProperty("mail.smtp.timeout", "5000");
        settings.setJavaMailProperties(properties);
        clock.advance(Duration.ofSeconds(1));
        new OutboxSender(
                        jdbc,
                        new SmtpRelay(
                                settings,
                                new RelayLogin(true, "spoc@opcc.example", "secret", new RelaySettings(oauth)),
                                new AccessTokens(clock)),
                        new LetterMessage(office, new MailSettings(List.of(), false), clock),
                        enclosures,
                        new Deliveries(jdbc, clock),
                        events::add,
                        transaction,
                        clock)
                .sendWaiting();
    }

    private List<Delivery.Outcome> outcomes() {
        return story().stream().map(Delivery::outcome).toList();
    }

    private List<String> what() {
        return story().stream()
                .map(delivery -> delivery.outcome() + " " + delivery.answer())
                .toList();
    }

    private List<Delivery> story() {
        List<SentLetter> letters = outbox.of(contact.id());
        return deliveries.of(letters).getOrDefault(letters.get(0).id(), List.of());
    }

    private String spoc(String path) {
        return StaffBrowser.signedIn(port, "spoc").get(path).body();
    }
}
