package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.Cable;
import org.evenhand.CapturedLog;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.SettableClock;
import org.evenhand.demo.DemoDatabase;
import org.evenhand.demo.DemoMailServer;
import org.evenhand.election.Office;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Servers go away and come back, between two steps or within one: nothing is lost, nothing doubled, health shows it. */
@EvenhandTest
@Rule({"P09.1", "P09.10"})
class OutageTest {

    private static final int MANY = 8;
    private static final Status ATTENTION = new Status("ATTENTION");

    @Autowired
    DemoMailServer server;

    @Autowired
    MailConnections connections;

    @Autowired
    OneReader reader;

    @Autowired
    MailStore store;

    @Autowired
    Postman postman;

    @Autowired
    Office office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Enclosures enclosures;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BehindTheScenes database;

    @Autowired
    DemoDatabase databaseServer;

    @Autowired
    HikariDataSource pool;

    @Autowired
    @Qualifier("published")
    HikariDataSource publishedPool;

    @Value("${EVENHAND_DB_URL}")
    String databaseUrl;

    @LocalServerPort
    int port;

    private final String domain = UUID.randomUUID() + ".outage.example";
    private final SettableClock clock = new SettableClock(Instant.now());

    @BeforeEach
    void onlyTheseLettersWait() {
        postman.fetch();
        postman.sendWaiting();
    }

    @AfterEach
    void noLetterIsLeft() {
        jdbc.sql("delete from office.outbox where recipient like ?")
                .param("%" + domain)
                .update();
    }

    @Test
    void aMailboxThatIsAwayLosesNothingAndDoublesNothing() {
        String box = "box@" + domain;
        server.mailbox(box);
        leave(box, 0, MANY / 2);
        try (Cable cable = new Cable(server.imapPort());
                CapturedLog log = new CapturedLog()) {
            MailFetcher fetcher = new MailFetcher(mailbox(box, cable.port()), connections, reader, store);
            MailHealth health = new MailHealth(fetcher, jdbc);
            cable.cut();
            fetcher.poll();
            assertThat(enteredOf(0, MANY)).isZero();
            assertThat(health.health().getStatus()).isEqualTo(ATTENTION);
            assertThat(log.lines(Level.WARN)).anyMatch(line -> line.contains("could not be read"));

            leave(box, MANY / 2, MANY);
            cable.mend();
            fetcher.poll();
            fetcher.poll();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }
        eachEnteredOnce();
    }

    /** Somewhere in the greeting, the list of messages, one of them, or behind the last. */
    @ParameterizedTest
    @ValueSource(longs = {10, 700, 1500, 3000, 20_000, 60_000, 100_000})
    void aLineThatBreaksWhileMessagesAreFetchedLosesNothingAndDoublesNothing(long bytes) {
        String box = "box@" + domain;
        server.mailbox(box);
        leave(box, 0, MANY);
        try (Cable cable = new Cable(server.imapPort());
                CapturedLog log = new CapturedLog()) {
            MailFetcher fetcher = new MailFetcher(mailbox(box, cable.port()), connections, reader, store);
            cable.cutAfter(bytes);
            fetcher.poll();
            int before = enteredOf(0, MANY);
            assertThat(before).isLessThan(MANY);

            cable.mend();
            fetcher.poll();
            fetcher.poll();
            assertThat(log.lines(Level.WARN).size() + log.lines(Level.ERROR).size())
                    .isPositive();
        }
        eachEnteredOnce();
    }

    @Test
    void aRelayThatIsAwayLosesNoLetterAndSendsNoneTwice() throws Exception {
        GreenMail relay = relay();
        try (Cable cable = new Cable(relay.getSmtp().getPort())) {
            Outbox outbox = new Outbox(jdbc, new Deliveries(jdbc, clock), enclosures, clock);
            OutboxSender sender = sender(cable.port());
            MailHealth health = new MailHealth(new MailFetcher(mailbox("", 1), connections, reader, store), jdbc);
            write(0, MANY / 2);
            cable.cut();
            sender.sendWaiting();
            write(MANY / 2, MANY);
            sender.sendWaiting();
            assertThat(relay.getReceivedMessages()).isEmpty();
            assertThat(outbox.waiting())
                    .filteredOn(letter -> letter.recipient().endsWith(domain))
                    .hasSize(MANY);
            assertThat(health.health().getStatus()).isEqualTo(ATTENTION);

            cable.mend();
            clock.advance(Duration.ofMinutes(2));
            sender.sendWaiting();
            sender.sendWaiting();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(recipients(relay)).hasSize(MANY).doesNotHaveDuplicates();
        } finally {
            relay.stop();
        }
    }

    /** The relay has the letter, and its "accepted" never arrives: only the Message-ID can tell the second from the first. */
    @Test
    void aLetterWhoseReceiptIsLostGoesOutAgainAsTheSameMessage() throws Exception {
        GreenMail relay = relay();
        try (Cable cable = new Cable(relay.getSmtp().getPort())) {
            write(0, 1);
            OutboxSender sender = sender(cable.port());
            int rounds = 0;
            for (long bytes = 20; relay.getReceivedMessages().length == 0; bytes += 5) {
                cable.cutAfter(bytes);
                clock.advance(Duration.ofDays(1));
                jdbc.sql("update office.outbox set attempts = 0, state = 'WAITING' where recipient like ?")
                        .param("%" + domain)
                        .update();
                sender.sendWaiting();
                cable.mend();
                rounds++;
            }
            assertThat(rounds).as("it was cut before, too").isGreaterThan(5);
            clock.advance(Duration.ofDays(1));
            sender.sendWaiting();

            assertThat(Arrays.stream(relay.getReceivedMessages())
                            .map(OutageTest::messageId)
                            .distinct())
                    .hasSize(1);
            assertThat(jdbc.sql("select state from office.outbox where recipient like ?")
                            .param("%" + domain)
                            .query(String.class)
                            .list())
                    .containsExactly("SENT");
        } finally {
            relay.stop();
        }
    }

    @Test
    void aDatabaseThatIsAwayLosesNothingAndDoublesNothing() throws Exception {
        String box = "box@" + domain;
        server.mailbox(box);
        leave(box, 0, MANY / 2);
        write(0, MANY / 2);
        MailFetcher fetcher = new MailFetcher(mailbox(box, server.imapPort()), connections, reader, store);
        GreenMail relay = relay();
        OutboxSender sender = sender(relay.getSmtp().getPort());
        try {
            whileTheDatabaseIsAway(() -> {
                assertThatThrownBy(fetcher::poll).hasMessageContaining("database");
                assertThatThrownBy(sender::sendWaiting).isNotNull();
                HttpResponse<String> health = health();
                assertThat(health.statusCode()).isEqualTo(503);
                assertThat(health.body()).contains("DOWN");
                leave(box, MANY / 2, MANY);
            });
            assertThat(enteredOf(0, MANY)).isZero();
            assertThat(relay.getReceivedMessages()).isEmpty();

            fetcher.poll();
            fetcher.poll();
            sender.sendWaiting();
            eachEnteredOnce();
            assertThat(recipients(relay)).hasSize(MANY / 2).doesNotHaveDuplicates();
            assertThat(health().statusCode()).isEqualTo(200);
        } finally {
            relay.stop();
        }
    }

    /** The connection dies in the middle of what belongs together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "office.message",
                "office.quarantine",
                "office.contact",
                "act_ru_execution",
                "office.mailbox_copy"
            })
    void aConnectionToTheDatabaseThatDiesWhileAMessageIsTakenInLeavesNothingHalfDone(String table) {
        String box = "box@" + domain;
        server.mailbox(box);
        leave(box, 0, MANY);
        MailFetcher fetcher = new MailFetcher(mailbox(box, server.imapPort()), connections, reader, store);
        try (CapturedLog log = new CapturedLog()) {
            whileWritersDie(table, fetcher::poll);
            assertThat(log.lines(Level.ERROR))
                    .filteredOn(line -> line.contains("could not be taken in"))
                    .hasSize(MANY);
        }
        assertThat(enteredOf(0, MANY)).isZero();

        fetcher.poll();
        fetcher.poll();
        eachEnteredOnce();
    }

    private void whileWritersDie(String table, Runnable work) {
        database.sql().sql("""
                create or replace function office.die_for_test() returns trigger language plpgsql security definer as
                $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$""").update();
        database.sql()
                .sql("create trigger die_for_test before insert on " + table
                        + " for each row execute function office.die_for_test()")
                .update();
        try {
            work.run();
        } finally {
            database.sql().sql("drop trigger die_for_test on " + table).update();
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Nobody is let in and whoever is in is thrown out, as when the server stops; the other tests find it as it was. */
    private void whileTheDatabaseIsAway(Work work) throws Exception {
        JdbcClient beside = JdbcClient.create(databaseServer.asSuperuser("postgres"));
        String name = databaseUrl.substring(databaseUrl.lastIndexOf('/') + 1);
        long patience = pool.getConnectionTimeout();
        publishedPool.getConnection().close();
        List.of(pool, publishedPool).forEach(each -> patience(each, 500));
        beside.sql("alter database " + name + " allow_connections false").update();
        try {
            beside.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                    .param(name)
                    .query()
                    .listOfRows();
            work.run();
        } finally {
            beside.sql("alter database " + name + " allow_connections true").update();
            for (HikariDataSource each : List.of(pool, publishedPool)) {
                patience(each, patience);
                each.getHikariPoolMXBean().softEvictConnections();
            }
        }
    }

    /** The pool looks at its own setting only now and then. */
    private static void patience(HikariDataSource pool, long millis) {
        pool.getHikariConfigMXBean().setConnectionTimeout(millis);
        Object inner = Objects.requireNonNull(ReflectionTestUtils.getField(pool, "pool"));
        ReflectionTestUtils.setField(inner, "connectionTimeout", millis);
    }

    private HttpResponse<String> health() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                                .build(),
                        BodyHandlers.ofString());
    }

    private void eachEnteredOnce() {
        IntStream.range(0, MANY).forEach(number -> {
            Contact contact = entered.onlyOneFrom(sender(number, domain));
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(contact.reference())
                            .count())
                    .isEqualTo(1);
        });
        assertThat(jdbc.sql("select count(*) from office.message where sender_address like ?")
                        .param("%" + domain)
                        .query(Integer.class)
                        .single())
                .isEqualTo(MANY);
    }

    private int enteredOf(int from, int to) {
        return IntStream.range(from, to)
                .map(number -> entered.from(sender(number, domain)).size())
                .sum();
    }

    private void leave(String box, int from, int to) {
        IntStream.range(from, to)
                .forEach(number -> postman.leave(
                        box,
                        WrittenMail.from("<" + sender(number, domain) + ">")
                                .subject("Question " + number)
                                .text("Words and words and words\n".repeat(500))
                                .bytes()));
    }

    private static String sender(int number, String domain) {
        return "sender" + number + "@" + domain;
    }

    private void write(int from, int to) {
        IntStream.range(from, to)
                .forEach(number -> jdbc.sql("""
                                insert into office.outbox (id, business_key, template, recipient, subject, body,
                                    automatic, state, next_attempt_at, created_at)
                                values (gen_random_uuid(), ?, 'test', ?, 'A letter', 'Words', false, 'WAITING', ?, ?)""")
                        .params(
                                "outage " + number + domain,
                                sender(number, domain),
                                clock.instant().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC),
                                clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .update());
    }

    private static Mailbox mailbox(String address, int port) {
        return new Mailbox(
                "127.0.0.1",
                port,
                false,
                address,
                address,
                "INBOX",
                Duration.ofDays(1),
                false,
                DataSize.ofMegabytes(40),
                null,
                List.of());
    }

    private static GreenMail relay() {
        GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        relay.start();
        return relay;
    }

    private OutboxSender sender(int smtp) {
        JavaMailSenderImpl mailer = new JavaMailSenderImpl();
        mailer.setHost("127.0.0.1");
        mailer.setPort(smtp);
        mailer.setDefaultEncoding(StandardCharsets.UTF_8.name());
        mailer.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        mailer.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        RelayLogin noLogin = new RelayLogin(false, "", "", new RelaySettings(null));
        return new OutboxSender(
                jdbc,
                new SmtpRelay(mailer, noLogin, new AccessTokens(clock)),
                new LetterMessage(office, new MailSettings(List.of(), false), clock),
                enclosures,
                new Deliveries(jdbc, clock),
                events,
                transaction,
                clock);
    }

    private static List<String> recipients(GreenMail relay) throws MessagingException {
        List<String> all = new java.util.ArrayList<>();
        for (MimeMessage message : relay.getReceivedMessages()) {
            all.add(String.valueOf(message.getAllRecipients()[0]));
        }
        return all;
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
