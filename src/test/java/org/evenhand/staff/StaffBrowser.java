package org.evenhand.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.demo.DemoPeople;
import org.jsoup.Jsoup;

/** What a browser of the office sends: one cookie jar, one login, the tokens against forged requests; no redirects. */
public final class StaffBrowser {

    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;

    public StaffBrowser(int port) {
        this.site = "http://localhost:" + port;
    }

    public static StaffBrowser signedIn(int port, String person) {
        StaffBrowser browser = new StaffBrowser(port);
        String entered = location(browser.signIn(person, DemoPeople.PASSWORD));
        if (entered.contains("error")) {
            throw new IllegalStateException(person + " could not sign in");
        }
        browser.get("/camunda/api/engine/engine/"); // hands out the token
        return browser;
    }

    /** Fills in the login form, its hidden token included. */
    public HttpResponse<String> signIn(String person, String password) {
        return form("/login", Map.of("_csrf", token("/login"), "username", person, "password", password));
    }

    /** The token that the forms of this page carry. */
    public String token(String page) {
        return Jsoup.parse(get(page).body()).select("input[name=_csrf]").attr("value");
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** Sends a form of a page of the desk, with the token that such a form carries. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", token("/login"));
        return form(path, form);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    public HttpResponse<String> json(String method, String path, String body) {
        return send(method, path, "application/json", BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .method(method, body)
                .header("Accept", "application/json,text/html,*/*")
                .header("Content-Type", type);
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Where the answer sends the browser; empty if nowhere. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
