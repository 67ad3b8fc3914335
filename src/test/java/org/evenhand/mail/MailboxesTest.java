package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.SettableClock;
import org.evenhand.demo.DemoMailServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** Several mailboxes, several nodes, access tokens, and servers that tell of new mail. */
@EvenhandTest
class MailboxesTest {

    @Autowired
    DemoMailServer server;

    @Autowired
    MailConnections connections;

    @Autowired
    OneReader reader;

    @Autowired
    MailStore store;

    @Autowired
    EnteredContacts entered;

    @Autowired
    DataSource database;

    private final String box = "box" + UUID.randomUUID() + "@force.example";
    private final String sender = "sender" + UUID.randomUUID() + "@mailboxes.example";

    @Test
    void everyMailboxIsReadAndOneThatCannotBeHoldsUpNoOther() {
        server.mailbox(box);
        leave(box, "<one@" + sender + ">");

        fetcher(mailbox("nobody@opcc.example", null, List.of(other(box, box)))).poll();

        assertThat(entered.onlyOneFrom(sender).receivedBy()).isEqualTo(box);
    }

    @Test
    void aMessageSentToTwoMailboxesIsOneContact() {
        String second = "second" + box;
        server.mailbox(box);
        server.mailbox(second);
        leave(box, "<both@" + sender + ">");
        leave(second, "<both@" + sender + ">");

        fetcher(mailbox(box, null, List.of(other(second, second)))).poll();

        entered.onlyOneFrom(sender);
    }

    @Test
    void whileAnotherNodeReadsThisOneWaits() throws Exception {
        server.mailbox(box);
        leave(box, "<waits@" + sender + ">");
        MailFetcher fetcher = fetcher(mailbox(box, null, List.of()));

        assertThat(reader.whileAlone(fetcher::poll)).isTrue();
        assertThat(entered.from(sender)).isEmpty();

        fetcher.poll();
        entered.onlyOneFrom(sender);
    }

    @Test
    void aNodeThatFailsLeavesTheLockToOthers() throws Exception {
        assertThatThrownBy(() -> reader.whileAlone(() -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");

        assertThat(reader.whileAlone(() -> {})).isTrue();
        try (Connection connection = database.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void theLoginIsATokenAskedForOnceAndAgainWhenItLapses() throws Exception {
        SettableClock clock = new SettableClock(Instant.now());
        AccessTokens tokens = new AccessTokens(clock);
        AtomicInteger asked = new AtomicInteger();
        AtomicReference<String> request = new AtomicReference<>();
        HttpServer service = service(asked, request, 200);
        try {
            server.greenMail().setUser(box, box, "token-1");
            leave(box, "<token@" + sender + ">");
            Mailbox.OAuth oauth = oauth(service);
            MailFetcher fetcher =
                    new MailFetcher(mailbox(box, oauth, List.of()), new MailConnections(tokens), reader, store);
            fetcher.poll();
            entered.onlyOneFrom(sender);
            fetcher.poll();
            assertThat(asked).hasValue(1);
            assertThat(request.get())
                    .isEqualTo(
                            "grant_type=client_credentials&client_id=office&client_secret=s%26cret&scope=https%3A%2F%2Fmail%2F.default");

            clock.advance(Duration.ofHours(1));
            assertThat(tokens.token(oauth)).isEqualTo("token-2");
        } finally {
            service.stop(0);
        }
    }

    @Test
    void aTokenThatTheServerRefusesIsNotUsedAgain() throws Exception {
        AccessTokens tokens = new AccessTokens(new SettableClock(Instant.now()));
        AtomicInteger asked = new AtomicInteger();
        HttpServer service = service(asked, new AtomicReference<>(), 200);
        try {
            server.greenMail().setUser(box, box, "token-2");
            leave(box, "<refused@" + sender + ">");
            MailFetcher fetcher = new MailFetcher(
                    mailbox(box, oauth(service), List.of()), new MailConnections(tokens), reader, store);
            fetcher.poll();
            assertThat(entered.from(sender)).isEmpty();

            fetcher.poll();
            entered.onlyOneFrom(sender);
        } finally {
            service.stop(0);
        }
    }

    @Test
    void aTokenServiceThatRefusesIsSaidSoWithoutTheSecret() throws Exception {
        HttpServer service = service(new AtomicInteger(), new AtomicReference<>(), 401);
        try {
            AccessTokens tokens = new AccessTokens(new SettableClock(Instant.now()));
            assertThatThrownBy(() -> tokens.token(oauth(service)))
                    .hasMessageContaining("401")
                    .message()
                    .doesNotContain("cret");
        } finally {
            service.stop(0);
        }
    }

    @Test
    void aServerTellsOfNewMailAtOnce() throws Exception {
        server.mailbox(box);
        CountDownLatch listening = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(2);
        var idle = new IdleWakeUp(mailbox(box, null, List.of()), connections, () -> {
            listening.countDown();
            told.countDown();
        });
        idle.start();
        try {
            assertThat(listening.await(20, TimeUnit.SECONDS)).isTrue();
            // the connection is open, but not yet idle: the first message may come too early to be told
            boolean heard = false;
            for (int message = 0; message < 10 && !heard; message++) {
                leave(box, "<idle" + message + "@" + sender + ">");
                heard = told.await(2, TimeUnit.SECONDS);
            }
            assertThat(heard).isTrue();
        } finally {
            idle.stop();
        }
        assertThat(idle.isRunning()).isFalse();
    }

    private MailFetcher fetcher(Mailbox mailbox) {
        return new MailFetcher(mailbox, connections, reader, store);
    }

    private Mailbox mailbox(String address, Mailbox.@Nullable OAuth oauth, List<Mailbox.Other> others) {
        return new Mailbox(
                "localhost",
                server.imapPort(),
                false,
                address,
                address,
                "INBOX",
                Duration.ofDays(1),
                true,
                DataSize.ofMegabytes(40),
                oauth,
                others);
    }

    private static Mailbox.Other other(String address, String password) {
        return new Mailbox.Other(null, null, address, password, "INBOX");
    }

    private void leave(String address, String messageId) {
        Postman.leave(
                server,
                address,
                WrittenMail.from("<" + sender + ">")
                        .header("Message-ID", messageId)
                        .subject("?")
                        .bytes());
    }

    private static Mailbox.OAuth oauth(HttpServer service) {
        return new Mailbox.OAuth(
                "http://127.0.0.1:" + service.getAddress().getPort() + "/token",
                "office",
                "s&cret",
                "https://mail/.default");
    }

    /** Gives token-1, then token-2 and so on, each good for half an hour. */
    private static HttpServer service(AtomicInteger asked, AtomicReference<String> request, int status)
            throws IOException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/token", exchange -> {
            request.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = ("{\"access_token\":\"token-" + asked.incrementAndGet()
                            + "\",\"token_type\":\"Bearer\",\"expires_in\":1800}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        service.start();
        return service;
    }
}
