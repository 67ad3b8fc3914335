package org.evenhand.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is asked for as a reader would, and nothing inside ever is. */
class LinksTest {

    private final List<String> asked = new ArrayList<>();
    private final Links links = new Links(this::isTheServer, Duration.ofSeconds(2));
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            if (path.startsWith("/to/")) {
                exchange.getResponseHeaders()
                        .add("Location", exchange.getRequestURI().getQuery());
                exchange.sendResponseHeaders(302, -1);
            } else if (path.startsWith("/round")) {
                exchange.getResponseHeaders().add("Location", "/round" + asked.size());
                exchange.sendResponseHeaders(301, -1);
            } else {
                exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private boolean isTheServer(InetSocketAddress place) {
        return place.getPort() == server.getAddress().getPort();
    }

    @ParameterizedTest
    @CsvSource({
        "200, REACHABLE",
        "304, REACHABLE",
        "401, NOT_CHECKED",
        "403, NOT_CHECKED",
        "429, NOT_CHECKED",
        "404, NOT_REACHABLE",
        "410, NOT_REACHABLE",
        "500, NOT_REACHABLE"
    })
    void theAnswerSaysWhetherItIsThere(int status, LinkState state) {
        assertThat(links.check(at("/" + status + "?a=b")).state()).isEqualTo(state);
        assertThat(asked).containsExactly("GET /" + status + "?a=b");
    }

    @Test
    void aFewRedirectsAreFollowedAndNoneWithoutEnd() {
        assertThat(links.check(at("/to/?/404")).state()).isEqualTo(LinkState.NOT_REACHABLE);
        assertThat(links.check(at("/to/?" + at("/200"))).state()).isEqualTo(LinkState.REACHABLE);
        asked.clear();
        assertThat(links.check(at("/round")).why()).contains("without end");
        assertThat(asked).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://169.254.169.254/latest",
                "file:///etc/passwd",
                "https://a:b@localhost/"
            })
    void aRedirectLeadsNowhereInside(String inside) {
        assertThat(links.check(at("/to/?" + inside)).state()).isEqualTo(LinkState.NOT_PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://10.0.0.7/",
                "http://172.16.3.4/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.7]/",
                "http://[64:ff9b::a00:7]/",
                "http://[2002:a00:7::1]/",
                "https://93.184.216.34:8443/",
                "ftp://93.184.216.34/",
                "javascript:alert(1)",
                "nothing like a link",
                ""
            })
    void nothingInsideIsEverAskedFor(String link) {
        assertThat(new Links().check(link).state()).isEqualTo(LinkState.NOT_PUBLIC);
    }

    @Test
    void whatDoesNotAnswerIsNotReachable() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Links impatient = new Links(place -> true, Duration.ofMillis(200));
            assertThat(impatient
                            .check("http://127.0.0.1:" + silent.getLocalPort() + "/")
                            .state())
                    .isEqualTo(LinkState.NOT_REACHABLE);
        }
        assertThat(new Links().check("https://nowhere.invalid/page").state()).isEqualTo(LinkState.NOT_REACHABLE);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
