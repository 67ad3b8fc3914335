package org.evenhand.election.candidate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Tells an address of a public page from everything else that would stand in a link. */
final class WebAddress {

    private static final int LONGEST = 500;

    private WebAddress() {}

    /** Whether this is a whole http or https address with a host name, and no user name or password in it. */
    static boolean isPublic(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
