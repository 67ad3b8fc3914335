package org.evenhand.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Access tokens for the application itself, kept until shortly before they lapse (RFC 6749, 4.4). */
@Component
class AccessTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Clock clock;

    private final Map<Mailbox.OAuth, Token> tokens = new HashMap<>();

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    /** @throws MessagingException if no token is had; the message names the answer's status and nothing secret */
    synchronized String token(Mailbox.OAuth login) throws MessagingException {
        Token kept = tokens.get(login);
        if (kept != null && clock.instant().isBefore(kept.goodUntil)) {
            return kept.value;
        }
        try {
            HttpResponse<String> answer = http.send(request(login), BodyHandlers.ofString());
            JsonNode content = answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.createObjectNode();
            String fresh = content.path("access_token").asText();
            if (fresh.isEmpty()) {
                throw new MessagingException("No access token was given: status " + answer.statusCode());
            }
            Instant goodUntil = clock.instant()
                    .plusSeconds(content.path("expires_in").asLong(0))
                    .minus(MARGIN);
            tokens.put(login, new Token(fresh, goodUntil));
            return fresh;
        } catch (IOException e) {
            throw new MessagingException("The token service could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MessagingException("Interrupted while waiting for a token", e);
        }
    }

    /** Has the next call ask for a new token. */
    synchronized void forget() {
        tokens.clear();
    }

    private record Token(String value, Instant goodUntil) {}

    private static HttpRequest request(Mailbox.OAuth login) {
        return HttpRequest.newBuilder(URI.create(login.tokenUrl()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(login.clientId())
                        + "&client_secret=" + encoded(login.clientSecret()) + "&scope=" + encoded(login.scope())))
                .build();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
