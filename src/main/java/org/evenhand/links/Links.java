package org.evenhand.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Asks for a page of the open web as any reader would: over http or https, on the usual ports, at public addresses only,
 * following a few redirects that are looked at in the same way, for some seconds, and without reading the page.
 */
@Component
public class Links {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Signed in people only, not by machines, not so often, not in this place: the page may well be there. */
    private static final Set<Integer> NOT_FOR_US = Set.of(401, 403, 405, 406, 407, 429, 451);

    private static final LinkCheck NO_ADDRESS =
            new LinkCheck(LinkState.NOT_PUBLIC, "It is no address of a page, beginning with https:// or http://.");
    private static final LinkCheck INSIDE = new LinkCheck(
            LinkState.NOT_PUBLIC,
            "It is an address inside the office’s network or on an unusual port, which the public cannot open.");
    private static final LinkCheck DEAD = new LinkCheck(LinkState.NOT_REACHABLE, "It cannot be reached.");

    private final Predicate<InetSocketAddress> open;
    private final Duration patience;

    Links() {
        this(OpenWeb::isOpen, PATIENCE);
    }

    /** @param open the places that may be asked */
    Links(Predicate<InetSocketAddress> open, Duration patience) {
        this.open = open;
        this.patience = patience;
    }

    /** Waits for somebody else's server: never call it within a transaction. */
    public LinkCheck check(String link) {
        try {
            return follow(URI.create(link));
        } catch (IllegalArgumentException malformed) {
            return NO_ADDRESS;
        } catch (IOException unreachable) {
            return DEAD;
        }
    }

    private LinkCheck follow(URI first) throws IOException {
        URI page = first;
        long until = System.nanoTime() + patience.toNanos();
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            String scheme = String.valueOf(page.getScheme()).toLowerCase(Locale.ROOT);
            if (page.getHost() == null || page.getUserInfo() != null || !scheme.matches("https?")) {
                return NO_ADDRESS;
            }
            InetSocketAddress server = server(page, scheme);
            if (!open.test(server)) {
                return INSIDE;
            }
            WebRequest.Answer answer = new WebRequest(page, server, until).send();
            if (!REDIRECTS.contains(answer.status()) || answer.location().isEmpty()) {
                return judged(answer.status());
            }
            page = page.resolve(answer.location().get());
        }
        return new LinkCheck(LinkState.NOT_REACHABLE, "It leads from one address to the next without end.");
    }

    /** One inside is enough to refuse a name that has several addresses. */
    private InetSocketAddress server(URI page, String scheme) throws IOException {
        int port = page.getPort() >= 0 ? page.getPort() : scheme.equals("https") ? 443 : 80;
        InetSocketAddress chosen = null;
        for (InetAddress address : InetAddress.getAllByName(page.getHost())) {
            InetSocketAddress place = new InetSocketAddress(address, port);
            if (chosen == null || !open.test(place)) {
                chosen = place;
            }
        }
        if (chosen == null) {
            throw new IOException("No address");
        }
        return chosen;
    }

    private static LinkCheck judged(int status) {
        if (status < 400) {
            return new LinkCheck(LinkState.REACHABLE, "");
        }
        return NOT_FOR_US.contains(status)
                ? new LinkCheck(LinkState.NOT_CHECKED, "Its server does not show it to us (answer " + status + ").")
                : new LinkCheck(LinkState.NOT_REACHABLE, "It answers with error " + status + ".");
    }
}
