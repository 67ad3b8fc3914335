package org.evenhand.information;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.election.Office;
import org.evenhand.register.PublishedRegister;
import org.springframework.stereotype.Component;

/**
 * Links to what is published: an entry of the public register, or a page of the open web, which is asked for as any reader
 * would ask for it. Addresses inside the office's own network are never asked for.
 */
@Component
class PublishedLinks {

    private static final Pattern REFERENCE = Pattern.compile("EC-\\d{4}-\\d{4,}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PublishedRegister register;
    private final Office office;
    private final HttpClient web = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PublishedLinks(PublishedRegister register, Office office) {
        this.register = register;
        this.office = office;
    }

    /** The address that a reader can open. */
    String url(String link) {
        return REFERENCE.matcher(link).matches() ? office.publicUrl() + "/register/" + link : link;
    }

    /** Why a reader would not find anything there; empty where they would. */
    Optional<String> problem(String link) {
        if (REFERENCE.matcher(link).matches()) {
            return register.about(link).isEmpty()
                    ? Optional.of(link + " is not on the public register.")
                    : Optional.empty();
        }
        try {
            URI address = URI.create(link);
            String scheme = address.getScheme();
            if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
                return Optional.of("It is neither a web address nor a reference of the register.");
            }
            return isInside(address.getHost())
                    ? Optional.of("It is an address inside the office’s network, which the public cannot open.")
                    : answer(address);
        } catch (IllegalArgumentException | IOException e) {
            return Optional.of("It cannot be reached.");
        }
    }

    private static boolean isInside(String host) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (address.isLoopbackAddress()
                    || address.isSiteLocalAddress()
                    || address.isLinkLocalAddress()
                    || address.isAnyLocalAddress()
                    || address.isMulticastAddress()
                    || (address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc)) {
                return true;
            }
        }
        return false;
    }

    /** A redirect is an answer, too: it is not followed, for it could lead inside. */
    private Optional<String> answer(URI address) throws IOException {
        try {
            int status = web.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(PATIENCE)
                                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status < 400 || status == 405
                    ? Optional.empty()
                    : Optional.of("It answers with error " + status + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("It could not be tried.");
        }
    }
}
