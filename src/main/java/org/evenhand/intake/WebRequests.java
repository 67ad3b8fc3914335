package org.evenhand.intake;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.mail.Languages;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests made on the public page: entered like any other, each once; what looks like a machine's is entered too (P09.1). */
@Service
@Transactional
public class WebRequests {

    static final String RECEIVER = "Public page";

    /** Sooner than this nobody has written a request. */
    private static final Duration WRITTEN_TOO_SOON = Duration.ofSeconds(3);

    private final Intake intake;
    private final MasterRegister register;
    private final Languages languages;
    private final JdbcClient jdbc;
    private final Clock clock;

    WebRequests(Intake intake, MasterRegister register, Languages languages, JdbcClient jdbc, Clock clock) {
        this.intake = intake;
        this.register = register;
        this.languages = languages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same from the page in this language: who chose the Welsh page is written to in Welsh. */
    public Contact enter(WebRequest request, Locale page) {
        Contact contact = enter(request);
        if (page.getLanguage().equals("cy")) {
            languages.choose(contact.id(), "cy", RECEIVER);
        }
        return contact;
    }

    /** Enters the request and starts its process; one that is entered already is given back. */
    public Contact enter(WebRequest request) {
        Optional<String> earlier = sameFrom(request);
        if (!first(request)) {
            return register.contact(entered(request.key()));
        }
        Contact contact = intake.enter(new NewContact(
                clock.instant(),
                ContactMethod.WEB_FORM,
                RECEIVER,
                request.name(),
                request.email(),
                null,
                null,
                null,
                null,
                null,
                request.question(),
                null,
                problem(request, earlier)));
        jdbc.sql("update office.web_request set contact_id = ? where key = ?")
                .params(contact.id(), request.key())
                .update();
        return contact;
    }

    /** Waits for another transaction that enters the same request. */
    private boolean first(WebRequest request) {
        return jdbc.sql("""
                        insert into office.web_request (key, received_at, digest) values (:key, :now, sha256(:text))
                        on conflict do nothing""")
                        .param("key", request.key())
                        .param("now", OffsetDateTime.now(clock))
                        .param("text", text(request))
                        .update()
                == 1;
    }

    private UUID entered(UUID key) {
        return jdbc.sql("select contact_id from office.web_request where key = ?")
                .param(key)
                .query(UUID.class)
                .single();
    }

    private Optional<String> sameFrom(WebRequest request) {
        return jdbc.sql("""
                select c.reference from office.web_request w join office.contact c on c.id = w.contact_id
                where w.digest = sha256(?) order by w.received_at limit 1""").param(text(request)).query(String.class).optional();
    }

    private static byte[] text(WebRequest request) {
        return (request.email() + "\n" + request.question()).getBytes(StandardCharsets.UTF_8);
    }

    /** What the person who triages should know; a request it stays. */
    private static @Nullable String problem(WebRequest request, Optional<String> earlier) {
        String found = Stream.of(
                        request.trapped()
                                ? "A field that people do not see was filled in: a machine may have sent this."
                                : "",
                        request.writtenIn().compareTo(WRITTEN_TOO_SOON) < 0
                                ? "It was sent within moments of opening the page: a machine may have sent this."
                                : "",
                        earlier.map(reference -> "The same text came from this address before, as " + reference + ".")
                                .orElse(""))
                .filter(one -> !one.isEmpty())
                .collect(joining(" "));
        return found.isEmpty() ? null : found;
    }
}
